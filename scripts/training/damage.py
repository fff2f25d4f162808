"""Teaches the second reader what is damaged in a draft that is damaged, and whether that is a broken sentence or a wrong translation, from marked
drafts: the upper layers are copied and tuned beside the old ones, with a head of their own, so that all it said before stays as it was.

usage: damage.py MODEL_DIR OUT.onnx DRAFT... [--rounds 4] [--rate 6e-5] [--keep 2] [--seed 0]
Needs jax, optax, onnx, onnxruntime, tokenizers and numpy; some 50 minutes on two processors for 1,279 texts.
"""
import argparse, random
import jax, jax.numpy as jnp, numpy as np, optax
from encoder import embed, linear, load, mask, run_layer
from graft import graft
from marked_drafts import BROKEN, SOUND, read_draft, sample
from reference import Cutter

WIDTHS = (32, 64, 96, 128, 192)   # a window is padded to the next of these, so that few shapes have to be compiled
PIECES = 1024                     # of a step
DROPOUT, SMOOTHING = 0.1, 0.02
KIND_WEIGHT = 0.2                 # of the question which kind of damage it is, beside the question whether it is any


def batches(samples, dice):
    """Windows of like length together, as (ids, attended, labels)."""
    dice.shuffle(samples)
    found = []
    for width in WIDTHS:
        shorter = max([w for w in WIDTHS if w < width], default=0)
        fitting = [s for s in samples if shorter < len(s[0]) <= width]
        size = PIECES // width
        for at in range(0, len(fitting), size):
            group = fitting[at : at + size]
            ids, attended, labels = np.zeros((size, width), np.int32), np.zeros((size, width), np.int32), np.full((size, width), -1, np.int32)
            for row, (pieces, said) in enumerate(group):
                ids[row, : len(pieces)], attended[row, : len(pieces)], labels[row, : len(said)] = pieces, 1, said
            found.append((ids, attended, labels))
    dice.shuffle(found)
    return found


def run(tuned, kept, ids, attended, key):
    padding = mask(attended)
    x = embed(kept['embeddings'], ids)
    for layer in kept['layers']:
        x = run_layer(layer, x, padding)
    x = jax.lax.stop_gradient(x)
    for layer, its_key in zip(tuned['layers'], jax.random.split(key, len(tuned['layers']))):
        x = run_layer(layer, x, padding, its_key, DROPOUT)
    return linear(x, tuned['head'])


def loss(tuned, kept, ids, attended, labels, key):
    damaged, broken = jnp.moveaxis(run(tuned, kept, ids, attended, key), -1, 0)
    return mean_cost(damaged, labels > SOUND, labels >= SOUND) + KIND_WEIGHT * mean_cost(broken, labels == BROKEN, labels > SOUND)


def mean_cost(said, truth, counts):
    each = optax.sigmoid_binary_cross_entropy(said, jnp.clip(truth.astype(jnp.float32), SMOOTHING, 1 - SMOOTHING))
    return jnp.where(counts, each, 0).sum() / jnp.maximum(counts.sum(), 1)


def train(weights, drafts, cutter, options):
    dice, key = random.Random(options.seed), jax.random.PRNGKey(options.seed)
    kept = {'embeddings': weights['embeddings'], 'layers': weights['layers'][: options.keep]}
    tuned = {'layers': weights['layers'][options.keep :], 'head': weights['head']}
    steps = int(len(batches(sample(drafts, cutter, dice, 0), dice)) * options.rounds * 1.05)
    optimizer = optax.adamw(optax.warmup_cosine_decay_schedule(0, options.rate, steps // 10, steps), weight_decay=0.01)
    state = optimizer.init(tuned)

    @jax.jit
    def step(tuned, state, batch, key):
        cost, slope = jax.value_and_grad(loss)(tuned, kept, *batch, key)
        change, state = optimizer.update(slope, state, tuned)
        return optax.apply_updates(tuned, change), state, cost

    for at in range(options.rounds):
        costs = []
        for batch in batches(sample(drafts, cutter, dice), dice):
            key, its_key = jax.random.split(key)
            tuned, state, cost = step(tuned, state, batch, its_key)
            costs.append(float(cost))
        print(f'round {at + 1}: {np.mean(costs):.4f}', flush=True)
    return jax.tree.map(np.asarray, tuned)


if __name__ == '__main__':
    parser = argparse.ArgumentParser()
    parser.add_argument('model')
    parser.add_argument('out')
    parser.add_argument('drafts', nargs='+')
    parser.add_argument('--rounds', type=int, default=4)
    parser.add_argument('--rate', type=float, default=6e-5)
    parser.add_argument('--keep', type=int, default=2, help='layers that stay as they are, for both branches')
    parser.add_argument('--seed', type=int, default=0)
    options = parser.parse_args()
    model = f'{options.model}/second-reader.onnx'
    drafts = [read_draft(path) for path in options.drafts]
    tuned = train(load(model), drafts, Cutter(f'{options.model}/tokenizer.json'), options)
    graft(model, tuned, options.keep, options.out)
