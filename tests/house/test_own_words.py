"""Nothing in the project repeats a sentence of the real plans; the check lies beside the checkout where they do."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CHECK = ROOT.parent / "shared" / "tools" / "check_own_words.py"


def test_no_sentence_is_copied_from_the_plans() -> None:
    if not CHECK.is_file():
        if os.environ.get("GRAPHMODEL_REQUIRE_PLANS"):
            pytest.fail("GRAPHMODEL_REQUIRE_PLANS is set, and the plans are not beside the checkout")
        pytest.skip("the real plans are not beside the checkout")
    done = subprocess.run([sys.executable, str(CHECK), str(ROOT)], capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout
