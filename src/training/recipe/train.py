"""Stage `train`: fits an encoder to prepared data; starts anew or goes on from its checkpoint."""
import queue
import random
import threading
import time
from contextlib import closing

import numpy as np
import torch

from . import checkpoint, weights
from .arrays import Arrays
from .batches import batch, grouped
from .encoder import bf16_pays
from .losses import total
from .mix import KINDS, Mix
from .swaps import Swaps


class Budget:
    """Share of the training that is over, in minutes spent or in pieces seen."""
    def __init__(self, minutes, pieces):
        self.seconds, self.pieces = minutes * 60 if minutes else None, pieces

    def share(self, progress):
        return progress.seconds / self.seconds if self.seconds else progress.pieces / self.pieces


def optimizer_of(model, rate, head_rate):
    head = [p for n, p in model.named_parameters() if n.startswith("head")]
    rest = [p for n, p in model.named_parameters() if not n.startswith("head")]
    return torch.optim.AdamW([{"params": rest, "peak": rate}, {"params": head, "peak": head_rate}],
                             lr=rate, weight_decay=.01, foreach=True)


def on_labels(model, b, low):
    """(loss, {part: (summed loss, number)}) of one batch."""
    return total(model(b.ids, b.real, low), b)


def train(model, table, arrays, o, objective=on_labels, kinds=KINDS):
    """Runs until the budget is spent; returns the progress. Writes o.checkpoint as it goes and o.target at the end."""
    device = o.device
    model.to(device).train()
    for layer in model.layers:
        layer.drop.p = o.drop
    optimizer = optimizer_of(model, o.rate, o.head_rate)
    progress = checkpoint.load(o.checkpoint, model, optimizer)
    if not progress.step:
        torch.manual_seed(o.seed)
    budget, mix, low = Budget(o.minutes, o.budget), Mix(arrays, o.round, o.seed, kinds), bf16_pays(device)
    report, saved, clock = Report(o.say), time.time(), time.time()
    with closing(ahead(feed(arrays, mix, o, progress.round, progress.batch))) as batches:
        for number, index, cpu_batch in batches:
            share = budget.share(progress)
            if share >= 1 or (o.stop_after and progress.step >= o.stop_after):
                checkpoint.save(o.checkpoint, model, optimizer, progress)
                weights.save(model.state_dict(), table, o.target)
                return progress
            for g in optimizer.param_groups:
                g["lr"] = g["peak"] * min(1, (progress.step + 1) / o.warm_up) * (1 - share)
            loss, parts = objective(model, cpu_batch.to(device), low)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            now = time.time()
            progress.step, progress.round, progress.batch = progress.step + 1, number, index + 1
            progress.pieces, progress.seconds, clock = progress.pieces + int(cpu_batch.real.sum()), progress.seconds + now - clock, now
            report.add(parts, progress, share)
            if now - saved > o.save_every:
                checkpoint.save(o.checkpoint, model, optimizer, progress)
                saved = now


def feed(arrays, mix, o, number, done):
    """(round, place in it, batch) for ever, from the place where a training stands."""
    lists = Arrays(o.names) if o.names else None
    read = Swaps(arrays, set(np.flatnonzero(mix.shares).tolist()), lists).read if o.swaps else None
    while True:
        groups = grouped(arrays, mix.round(number), o.batch, f"{o.seed} {number}")
        for index in range(done, len(groups)):
            yield number, index, batch(arrays, groups[index], read, random.Random(f"{o.seed} {number} {index}"))
        number, done = number + 1, 0


def ahead(items, depth=4):
    """The same items, made by a second thread while the first one computes; what fails there is raised here.

    Closing waits for the thread: one that is still within torch when Python ends takes the process down with it.
    """
    ready, over = queue.Queue(depth), threading.Event()

    def put(item):
        while not over.is_set():
            try:
                return ready.put(item, timeout=1)
            except queue.Full:
                continue

    def make():
        try:
            for item in items:
                put(item)
                if over.is_set():
                    return
        except Exception as failure:
            put(failure)
    maker = threading.Thread(target=make, daemon=True)
    maker.start()
    try:
        while True:
            item = ready.get()
            if isinstance(item, Exception):
                raise item
            yield item
    finally:
        over.set()
        maker.join()


class Report:
    """A line of mean losses every `say` seconds; sums stay on the device until then."""
    def __init__(self, say):
        self.say, self.said, self.sums, self.pieces = say, time.time(), {}, None

    def add(self, parts, progress, share):
        for part, (loss, number) in parts.items():
            a, b = self.sums.get(part, (0, 0))
            self.sums[part] = a + loss.detach(), b + number
        now = time.time()
        if now - self.said > self.say:
            speed = (progress.pieces - (self.pieces or 0)) / (now - self.said) if self.pieces is not None else 0
            means = {k: round(float(a) / max(float(n), 1), 4) for k, (a, n) in self.sums.items()}
            print(f"{share:.3f} of the budget, step {progress.step}, {progress.pieces / 1e6:.3f} M pieces, "
                  f"{speed:.0f} pieces/s, {means}", flush=True)
            self.said, self.sums, self.pieces = now, {}, progress.pieces


def arguments(parser):
    parser.add_argument("start", help="npz of stage `start`, or of an earlier training")
    parser.add_argument("data", help="npz of stage `prepare`")
    parser.add_argument("target", help="the npz to write at the end")
    parser.add_argument("--checkpoint", required=True, help="where training is kept; goes on from it if it is there")
    parser.add_argument("--minutes", type=float, help="budget in minutes; the rate falls to zero in it")
    parser.add_argument("--budget", type=int, help="budget in pieces")
    parser.add_argument("--rate", type=float, default=3e-4)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--warm-up", type=int, default=200, help="steps")
    parser.add_argument("--batch", type=int, default=1536, help="pieces a batch, padding included")
    parser.add_argument("--round", type=int, default=500_000, help="pieces a round of the mix")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int)
    parser.add_argument("--save-every", type=float, default=480, help="seconds")
    parser.add_argument("--say", type=float, default=60, help="seconds")
    parser.add_argument("--drop", type=float, default=0, help="dropout within the layers; of the head it is .1 always")
    parser.add_argument("--swaps", action="store_true", help="other names in their places, hidden pieces")
    parser.add_argument("--names", help="npz of stage `names`: lists that other names are taken from, too")
    parser.add_argument("--stop-after", type=int, help="steps, to try the recipe")
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")


def run(o, objective=on_labels, kinds=KINDS):
    if bool(o.minutes) == bool(o.budget):
        raise SystemExit("give --minutes or --budget")
    if o.names and not o.swaps:
        raise SystemExit("--names takes effect with --swaps alone")
    if o.threads:
        torch.set_num_threads(o.threads)
    model, table = weights.load(o.start)
    print(train(model, table, Arrays(o.data), o, objective, kinds))
