"""Everything that a training needs to go on as if it had not stopped."""
import os
from dataclasses import asdict, dataclass

import torch


@dataclass
class Progress:
    step: int = 0
    pieces: int = 0                # real pieces seen
    seconds: float = 0             # spent training, over all starts
    round: int = 0
    batch: int = 0                 # batches of the round already done


def save(path, model, optimizer, progress):
    """Written beside, then put in place, so that a kill leaves the old one."""
    state = {"model": model.state_dict(), "optimizer": optimizer.state_dict(), "progress": asdict(progress),
             "random": torch.get_rng_state()}
    if torch.cuda.is_available():
        state["cuda"] = torch.cuda.get_rng_state_all()
    torch.save(state, f"{path}.part")
    os.replace(f"{path}.part", path)


def load(path, model, optimizer):
    """Restores model, optimizer and random numbers; the progress, or a new one where there is no checkpoint."""
    if not path or not os.path.exists(path):
        return Progress()
    state = torch.load(path, map_location="cpu")
    model.load_state_dict(state["model"])
    optimizer.load_state_dict(state["optimizer"])
    torch.set_rng_state(state["random"])
    if torch.cuda.is_available() and "cuda" in state:
        torch.cuda.set_rng_state_all(state["cuda"])
    return Progress(**state["progress"])
