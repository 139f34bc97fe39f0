# SPDX-License-Identifier: GPL-3.0-or-later
"""The schema of programmes is a JSON Schema, muhr-cli prints the same, and every template and sample is valid by it.

validate.py RESOURCES MUHR_CLI
"""
import json
import pathlib
import subprocess
import sys

from jsonschema import Draft202012Validator


def main():
    resources, cli = pathlib.Path(sys.argv[1]), sys.argv[2]
    schema = json.loads((resources / "schema" / "programme.json").read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    printed = json.loads(subprocess.run([cli, "programme", "schema"], check=True, capture_output=True).stdout)
    wrong = [] if printed == schema else ["muhr-cli programme schema: another one than in resources"]

    validator = Draft202012Validator(schema)
    files = sorted(resources.glob("templates/*.json")) + sorted(resources.glob("samples/*.json"))
    for file in files:
        programme = json.loads(file.read_text("utf-8"))["programme"]
        # A template takes currency and zone from the shop.
        programme = {"currency": "UZS", "zone": "Asia/Tashkent", **programme}
        wrong += [f"{file.name} {error.json_path}: {error.message}" for error in validator.iter_errors(programme)]
        if not list(validator.iter_errors({**programme, "rules": []})):
            wrong.append(f"{file.name}: no rules, and still valid")
    if len(files) < 13:
        wrong.append(f"only {len(files)} templates and samples")
    sys.exit("\n".join(wrong) or 0)


main()
