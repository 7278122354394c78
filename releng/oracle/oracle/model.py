"""Asks the model, through the command line of the project."""

import json
import os
import pathlib
import shlex
import subprocess
import tempfile

from . import corpus

ROOT = pathlib.Path(__file__).resolve().parents[3]
COMMAND = shlex.split(os.environ.get("TRAPLINE", str(ROOT / "trapline")))


class ModelError(Exception):
    """The command line did not answer with a report."""


def outcomes(cases):
    """For each case a list with one outcome per observed group: None where the model shows the same, else a pair of
    what the model shows, or the reason why it cannot run the program, and the group in the model's words."""
    with tempfile.TemporaryDirectory(prefix="oracle-") as folder:
        file = pathlib.Path(folder, "groups.yaml")
        corpus.write(file, "groups", [_alone(case, k) for case in cases for k in range(len(case["observed"]))])
        run = subprocess.run([*COMMAND, "conform", str(file), "--json"], cwd=ROOT, capture_output=True, text=True, check=False)
    try:
        results = {result["id"]: result for result in json.loads(run.stdout)["cases"]}
    except (json.JSONDecodeError, KeyError) as error:
        raise ModelError(f"{shlex.join(COMMAND)} conform: {run.stderr.strip() or 'no report'}") from error
    return [[_outcome(results[_name(case, k)]) for k in range(len(case["observed"]))] for case in cases]


def _name(case, group):
    return f"{case['id']}/{group}"


def _alone(case, k):
    """The case with one group that is to be met."""
    group = case["observed"][k]
    return {**case, "id": _name(case, k), "observed": [group], "agreement": "all",
            "reference": {"oracles_following_the_manual": group["oracles"], "confidence": "high", "why": []}}


def _outcome(result):
    if result["verdict"] == "passed":
        return None
    shown = result.get("observed")
    return (_run(shown) if shown else result["reason"]), _run(result["expected"][0])


def _run(observation):
    return observation["events"], observation["end"]
