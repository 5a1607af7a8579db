"""The same synthetic plans through this comparison, TF-IDF neighbours and Splink: time, and how many planted pairs.

    python benchmarks/overlap_baselines.py 5000

Needs scikit-learn and splink, which the program itself does not; a method whose library is missing is left out.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from importlib import import_module

from overlap_scale import bare
from overlap_synthetic import Made, Trade, areas

from graphmodel.overlap.candidates import Blocking
from graphmodel.overlap.items import Item
from graphmodel.overlap.pairs import Wish, scored

NEIGHBOURS = 40
Ranked = list[tuple[str, str]]


def ours(made: Sequence[Made]) -> Ranked:
    """Give our pairs, best first."""
    found: list[tuple[float, str, str]] = []
    for each in made:
        pairs = scored(bare(each.items), Wish(Blocking(times=True), least=0.1))
        items = pairs.corpus.items
        rows = zip(pairs.scores.tolist(), pairs.left.tolist(), pairs.right.tolist(), strict=True)
        found += [(score, items[a].id, items[b].id) for score, a, b in rows]
    return [(a, b) for _, a, b in sorted(found, key=lambda row: -row[0])]


def neighbours(made: Sequence[Made]) -> Ranked:
    """Give the pairs whose texts are nearest by TF-IDF, with no areas and no topics."""
    words, near_by = import_module("sklearn.feature_extraction.text"), import_module("sklearn.neighbors")
    items = [item for each in made for item in each.items]
    rows = words.TfidfVectorizer(sublinear_tf=True, max_df=0.1).fit_transform(text(item) for item in items)
    distances, partners = near_by.NearestNeighbors(n_neighbors=NEIGHBOURS, metric="cosine").fit(rows).kneighbors(rows)
    near = {
        (min(a, b), max(a, b)): distance
        for a, (others, far) in enumerate(zip(partners.tolist(), distances.tolist(), strict=True))
        for b, distance in zip(others, far, strict=True)
        if items[a].plan != items[b].plan
    }
    return [(items[a].id, items[b].id) for a, b in sorted(near, key=lambda pair: near[pair])]


def splink(made: Sequence[Made]) -> Ranked:
    """Give the pairs that Splink links, trained on the same records: topics and leads as arrays, titles as words."""
    pandas, library, cl = (import_module(name) for name in ("pandas", "splink", "splink.comparison_library"))
    block_on = library.block_on
    frame = pandas.DataFrame([record(item, number) for number, each in enumerate(made) for item in each.items])
    settings = library.SettingsCreator(
        link_type="dedupe_only",
        unique_id_column_name="id",
        blocking_rules_to_generate_predictions=[block_on("area", "work"), block_on("area", "programme")],
        comparisons=[
            cl.ArrayIntersectAtSizes("topics", [4, 3, 2, 1]),
            cl.JaccardAtThresholds("title", [0.7, 0.5, 0.3]),
            cl.ArrayIntersectAtSizes("leads", [1]),
            cl.ExactMatch("programme").configure(term_frequency_adjustments=True),
        ],
    )
    backend = library.DuckDBAPI()
    linker = library.Linker(backend.register(frame), settings)
    linker.training.estimate_probability_two_random_records_match([block_on("area", "programme", "work")], recall=0.5)
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6)
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("area", "work"))
    linked = linker.inference.predict().as_pandas_dataframe().sort_values("match_weight", ascending=False)
    return list(zip(linked["id_l"], linked["id_r"], strict=True))


def text(item: Item) -> str:
    """Give all that an action says."""
    return " ".join(part for part in (item.title, item.summary, *item.outcomes) if part)


def record(item: Item, area: int) -> dict[str, object]:
    """Give an action as a flat record."""
    topics = sorted(id_ for facet in item.topics.values() for id_ in facet)
    return {
        "id": item.id,
        "area": area,
        "title": item.title,
        "topics": topics,
        "leads": sorted(item.leads),
        "work": min(item.named("work"), default=None),
        "programme": min(item.named("programme"), default=None),
    }


def figures(ranked: Ranked, planted: set[frozenset[str]]) -> tuple[float, float, float]:
    """Give the share of planted pairs found at all, among as many first pairs as were planted, and the precision."""
    order = [frozenset(pair) in planted for pair in ranked]
    hits = [place for place, hit in enumerate(order, 1) if hit]
    precision = sum(number / place for number, place in enumerate(hits, 1)) / len(planted)
    return len(hits) / len(planted), sum(order[: len(planted)]) / len(planted), precision


def main(actions: int) -> None:
    """Run every method on the same plans and print a table."""
    made = list(areas(Trade.of(), actions))
    planted = {frozenset(pair) for each in made for pair in each.planted}
    print(f"{actions:,} actions, {len(planted)} planted pairs")
    print(f"{'method':18s} {'seconds':>8s} {'pairs':>9s} {'found':>6s} {'in first':>9s} {'average precision':>18s}")
    methods: dict[str, Callable[[Sequence[Made]], Ranked]] = {
        "this comparison": ours,
        "TF-IDF neighbours": neighbours,
        "Splink (DuckDB)": splink,
    }
    for name, method in methods.items():
        begun = time.perf_counter()
        try:
            ranked = method(made)
        except ImportError as missing:
            print(f"{name:18s} not run: {missing}")
            continue
        taken, (found, first, precision) = time.perf_counter() - begun, figures(ranked, planted)
        print(f"{name:18s} {taken:8.1f} {len(ranked):9,d} {found:6.3f} {first:9.3f} {precision:18.3f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5_000)
