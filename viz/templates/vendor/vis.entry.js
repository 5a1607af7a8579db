/*! Also in here, each under the MIT licence (LICENSE-MIT.txt):
 * @egjs/hammerjs (c) 2018-present NAVER Corp.; component-emitter (c) TJ Holowaychuk, Sindre Sorhus;
 * keycharm (c) 2014 Almende B.V.; uuid (c) 2010-2020 Robert Kieffer and other contributors */
export { DataSet } from "vis-data/esnext";
export { Network } from "vis-network/esnext";
