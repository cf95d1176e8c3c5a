"""Executes every notebook of examples/ against a folder of tables; a cell that fails, or one without a plot, is a problem."""

import os
import sys
from pathlib import Path

import nbclient
import nbformat

OUT, EXAMPLES = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
os.environ["ISNAD_TABLES"] = str(OUT)
failed = 0
for path in sorted(EXAMPLES.glob("*.ipynb")):
    notebook = nbformat.read(path, as_version=4)
    nbformat.validate(notebook)
    try:
        nbclient.NotebookClient(notebook, timeout=300, resources={"metadata": {"path": str(EXAMPLES)}}).execute()
    except nbclient.exceptions.CellExecutionError as error:
        print(f"[isnad] {path.name}: {error}", file=sys.stderr)
        failed += 1
        continue
    outputs = [output for cell in notebook.cells for output in cell.get("outputs", [])]
    plots = sum("image/png" in output.get("data", {}) for output in outputs)
    if plots == 0:
        print(f"[isnad] {path.name}: no plot", file=sys.stderr)
        failed += 1
    print(f"{path.name}: {len(notebook.cells)} cells, {plots} plots")
sys.exit(1 if failed else 0)
