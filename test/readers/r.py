"""Runs tables.R where R with jsonlite is installed; elsewhere says that it is left out."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

os.environ["LC_ALL"] = "C.UTF-8"  # R reads UTF-8 in a UTF-8 locale only
CHECK = 'quit(status = if (requireNamespace("jsonlite", quietly = TRUE)) 0 else 1)'
if not shutil.which("Rscript") or subprocess.run(["Rscript", "-e", CHECK], capture_output=True).returncode != 0:
    print("left out: no R with jsonlite here (apt-get install r-base-core r-cran-jsonlite)")
    sys.exit(0)
script = Path(__file__).with_name("tables.R")
sys.exit(subprocess.run(["Rscript", "--encoding=UTF-8", str(script), sys.argv[1]]).returncode)
