"""Likeness of meaning, an extra that is off unless asked for: the mean of word vectors from an installed package.

Nothing is fetched and nothing is guessed by a model at run time: the same words give the same numbers on any machine.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from importlib import import_module, util
from pathlib import Path
from typing import Any

import numpy as np

from graphmodel.errors import UsageError
from graphmodel.overlap.sparse import Real
from graphmodel.settings import Settings

PACKAGE = "wordllama"
VECTORS, WORDS = "weights/l2_supercat_256.safetensors", "tokenizers/l2_supercat_tokenizer_config.json"
UNRELATED = 0.35  # how alike the vectors of two plans' actions are that have nothing to do with each other
MISSING = "Likeness of meaning needs word vectors", "Install them: pip install 'graphmodel[semantic]', or leave it out."


def wanted() -> bool:
    """Say whether the claim is to be used: GRAPHMODEL_SEMANTIC in the environment or in `.env`."""
    return Settings().semantic


def vectors(texts: Sequence[str]) -> Real:
    """Give a row of length one for each text; of nought where no word is known."""
    words, table = _model()
    found = np.zeros((len(texts), table.shape[1]))
    for row, each in enumerate(words.encode_batch(list(texts), add_special_tokens=False)):
        if each.ids:
            found[row] = table[each.ids].mean(axis=0, dtype=np.float64)
    lengths = np.linalg.norm(found, axis=1, keepdims=True)
    result: Real = np.divide(found, lengths, out=found, where=lengths > 0)
    return result


def alike(left: Real, right: Real) -> Real:
    """Give how alike the rows are, pair by pair: 0 where no more than any two, 1 where the same."""
    found: Real = np.einsum("ij,ij->i", left, right)
    return ((found - UNRELATED) / (1 - UNRELATED)).clip(0.0, 1.0)


@lru_cache(maxsize=1)
def _model() -> tuple[Any, Any]:
    """Give what parts texts into words, and the vectors of these; the package itself is not run."""
    spec = util.find_spec(PACKAGE)
    folder = Path(next(iter(spec.submodule_search_locations or ()), "")) if spec else None
    if folder is None or not (folder / VECTORS).is_file():
        raise UsageError(*MISSING)
    try:
        words = import_module("tokenizers").Tokenizer.from_file(str(folder / WORDS))
        table = import_module("safetensors.numpy").load_file(str(folder / VECTORS))["embedding.weight"]
    except (ImportError, OSError, KeyError) as error:
        raise UsageError(*MISSING) from error
    words.no_padding()
    return words, table
