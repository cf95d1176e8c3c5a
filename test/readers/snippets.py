"""Runs every snippet of the README's "Use it in" in a folder that holds the tables as out/."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path


OUT, README = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
SECTION = README.read_text("utf-8").split("\n## Use it in\n")[1].split("\n## ")[0]
ROOT = README.parent


def run_python(code, folder):
    return subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, text=True)


def run_r(code, folder):
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    return subprocess.run(["Rscript", "-e", code], cwd=folder, capture_output=True, text=True, env=environment)


def run_js(code, folder):
    """Node resolves `isnad` to this package; the tables by URL come from a server that Python starts."""
    server = subprocess.Popen(
        [sys.executable, "-u", "-m", "http.server", "0", "--bind", "127.0.0.1", "--directory", str(OUT)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    port = re.search(r"port (\d+)", server.stdout.readline())[1]
    local = code.replace("https://example.org/tables/", f"http://127.0.0.1:{port}/")
    local = local.replace("readTable('events')", f"readTable('events', {{ from: {str(OUT)!r} }})")
    path = ROOT / "examples" / "snippet.tmp.mjs"
    try:
        path.write_text(local, "utf-8")
        return subprocess.run(["node", str(path)], cwd=folder, capture_output=True, text=True)
    finally:
        path.unlink()
        server.kill()


def run_sql(code, folder):
    script = f"import duckdb; print(duckdb.sql({code!r}))"
    return run_python(script, folder)


RUN = {"python": run_python, "sql": run_sql, "js": run_js, "r": run_r}
passed, failed = 0, 0
with tempfile.TemporaryDirectory() as folder:
    (Path(folder) / "out").symlink_to(OUT)
    for language, code in re.findall(r"```(\w+)\n(.*?)```", SECTION, re.S):
        if language == "r" and not shutil.which("Rscript"):
            print("left out: the snippet in R (no Rscript here)")
            continue
        result = RUN[language](code, folder)
        if result.returncode == 0 and result.stdout.strip():
            passed += 1
        else:
            failed += 1
            print(f"[isnad] README {language} snippet failed:\n{code}\n{result.stdout}{result.stderr}", file=sys.stderr)
print(f"snippets of the README: {passed} run, {failed} fail")
sys.exit(1 if failed else 0)
