"""The two commands."""

import argparse
import sys

from . import compare, corpus, generate, generate_svm, generate_vmx, model, record

KINDS = {"bare": generate, "svm": generate_svm, "vmx": generate_vmx}
TOPIC = "random_programs"


def fresh(count, seed, kind):
    """Recorded programs of a kind, with their number in the seed."""
    done = []
    for number in range(count):
        case = KINDS[kind].case(seed, number)
        print(f"\r{number + 1} of {count}", end="", file=sys.stderr, flush=True)
        done.append(record.record(case))
    print(file=sys.stderr)
    return done


def record_command():
    """record N SEED [bare|svm|vmx] OUT.yaml, or record --programs FILE OUT.yaml"""
    parser = argparse.ArgumentParser(prog="record", description="Makes random programs and records them on the emulators.")
    parser.add_argument("--programs", metavar="FILE", help="record the programs of a corpus file instead of random ones")
    parser.add_argument("words", nargs="+", metavar="N SEED [bare|svm|vmx] OUT.yaml")
    arguments = parser.parse_args()
    *how, out = arguments.words
    if arguments.programs:
        cases = [record.record(case, record.PATIENT) for case in corpus.read(arguments.programs)]
    else:
        cases = fresh(*_how(parser, how))
    corpus.write(out, cases[0]["topic"] if cases else TOPIC, cases)


def compare_command():
    """compare N SEED [bare|svm|vmx], or compare --recorded FILE..."""
    parser = argparse.ArgumentParser(prog="compare", description="Compares the model with the emulators.")
    parser.add_argument("--recorded", action="store_true", help="the words are corpus files to compare instead")
    parser.add_argument("--keep", metavar="OUT.yaml", help="also write what was recorded")
    parser.add_argument("words", nargs="+", metavar="N SEED [bare|svm|vmx]")
    arguments = parser.parse_args()
    if arguments.recorded:
        cases = [case for file in arguments.words for case in corpus.read(file)]
    else:
        cases = fresh(*_how(parser, arguments.words))
    try:
        results = compare.sort(cases)
        if not arguments.recorded:
            results = _again(results)
    except model.ModelError as error:
        sys.exit(str(error))
    if arguments.keep:
        corpus.write(arguments.keep, TOPIC, [result.case for result in results])
    print(compare.report(results))
    sys.exit(1 if any(result.places for result in results) else 0)


def _again(results):
    """What nothing explains is recorded once more with patience: a busy machine looks like a guest that hangs."""
    odd = [record.record(result.case, record.PATIENT) for result in results if result.places]
    better = {result.case["id"]: result for result in compare.sort(odd)} if odd else {}
    return [better.get(result.case["id"], result) for result in results]


def _how(parser, words):
    kind = words[2] if len(words) == 3 else "bare"
    if len(words) not in (2, 3) or not words[0].isdigit() or kind not in KINDS:
        parser.error(f"expected N SEED and one of {', '.join(KINDS)}, found {' '.join(words)}")
    return int(words[0]), words[1], kind
