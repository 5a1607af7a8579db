"""Nothing in the project repeats a sentence of the real plans."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_no_sentence_is_copied_from_the_plans(plans_dir: Path) -> None:
    check = plans_dir.parent / "tools" / "check_own_words.py"
    done = subprocess.run([sys.executable, str(check), str(ROOT)], capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout
