"""Validates the descriptors with the tools of their standards: frictionless, mlcroissant, rocrate, JSON Schema."""

import hashlib
import json
import os
import sys
from pathlib import Path

import frictionless
import jsonschema
import mlcroissant
import yaml
from rocrate.rocrate import ROCrate

OUT = Path(sys.argv[1])
os.chdir(OUT)
problems = []


def check_datapackage():
    """Types, keys, foreign keys, sizes and hashes of every CSV file."""
    report = frictionless.validate("datapackage.json")
    problems.extend(f"datapackage.json: {error.note}" for error in report.errors)
    for task in report.tasks:
        problems.extend(f"datapackage.json: {task.name}: {error.note}" for error in task.errors[:3])
    return f"frictionless: {len(report.tasks)} resources"


def check_croissant():
    """The description itself, then every record of every record set."""
    dataset = mlcroissant.Dataset(jsonld="croissant.json")
    issues = dataset.metadata.ctx.issues
    problems.extend(f"croissant.json: {issue}" for issue in [*issues.errors, *issues.warnings])
    count = 0
    for record_set in dataset.metadata.record_sets:
        expected = Path(f"{record_set.name}.jsonl").read_text("utf-8").count("\n")
        found = sum(1 for _ in dataset.records(record_set.name)) if expected else 0
        if found != expected:
            problems.append(f"croissant.json: {record_set.name} has {found} records, expected {expected}")
        count += found
    return f"mlcroissant: {count} records"


def check_ro_crate():
    """The crate opens, each file it names is there with its size, and the run leads from texts to tables."""
    crate = ROCrate(".")
    for entity in crate.data_entities:
        if not Path(entity.id).exists():
            problems.append(f"ro-crate-metadata.json: no file {entity.id}")
        elif entity.get("contentSize") and int(entity["contentSize"]) != Path(entity.id).stat().st_size:
            problems.append(f"ro-crate-metadata.json: {entity.id} has another size")
    run = crate.get("#run")
    if len(run["result"]) + 1 != len(crate.data_entities) or not run["object"]:
        problems.append("ro-crate-metadata.json: the run does not lead to every table")
    return f"rocrate: {len(crate.data_entities)} files"


def check_in_toto():
    """The statement names each file by its hash."""
    statement = json.loads(Path("intoto.json").read_text("utf-8"))
    for subject in statement["subject"]:
        if hashlib.sha256(Path(subject["name"]).read_bytes()).hexdigest() != subject["digest"]["sha256"]:
            problems.append(f"intoto.json: another hash of {subject['name']}")
    return f"in-toto: {len(statement['subject'])} subjects"


def check_schemas():
    """Every row of every table against its JSON Schema."""
    count = 0
    for path in sorted(Path("schemas").glob("*.schema.json")):
        validator = jsonschema.Draft202012Validator(json.loads(path.read_text("utf-8")))
        validator.check_schema(validator.schema)
        table = path.name.removesuffix(".schema.json")
        for number, line in enumerate(Path(f"{table}.jsonl").read_text("utf-8").splitlines(), 1):
            errors = list(validator.iter_errors(json.loads(line)))
            problems.extend(f"{table}.jsonl:{number}: {error.message}" for error in errors[:1])
            count += 1
    return f"JSON Schema: {count} rows"


def check_yaml():
    """Front matter of the card and the citation file are YAML with what their readers look for."""
    card = yaml.safe_load(Path("README.md").read_text("utf-8").split("---\n")[1])
    for config in card["configs"]:
        if not Path(config["data_files"]).exists():
            problems.append(f"README.md: no file {config['data_files']}")
    citation = yaml.safe_load(Path("CITATION.cff").read_text("utf-8"))
    problems.extend(f"CITATION.cff: no {key}" for key in ("title", "authors", "cff-version") if not citation.get(key))
    return f"dataset card: {len(card['configs'])} configs"


for checked in (check_datapackage(), check_croissant(), check_ro_crate(), check_in_toto(), check_schemas(), check_yaml()):
    print(checked)
for problem in problems[:50]:
    print(f"[isnad] {problem}", file=sys.stderr)
sys.exit(1 if problems else 0)
