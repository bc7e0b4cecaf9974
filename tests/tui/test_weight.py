"""A screen process loads no model, whatever screen it shows."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HEAVY = ("mesa", "numpy", "pandas", "scipy", "pydantic", "simulation.model", "simulation.scenario", "simulation.rounds")
MODULES = sorted(
    ".".join(path.relative_to(ROOT).with_suffix("").parts)
    for room in ("screens", "widgets")
    for path in (ROOT / "tui" / room).glob("*.py")
)


def test_no_screen_and_no_widget_loads_the_model() -> None:
    """They are imported when first shown, so importing the app does not prove it."""
    command = f"""
import importlib, sys
for name in {MODULES}:
    importlib.import_module(name)
print(*[name for name in {HEAVY} if name in sys.modules])
"""
    done = subprocess.run([sys.executable, "-c", command], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
    assert "tui.screens.map" in MODULES
