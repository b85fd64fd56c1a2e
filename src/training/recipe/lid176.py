"""fastText's lid.176.ftz in numpy: the mean vector of a text and the probabilities of the 176 labels."""
import re
import struct

import numpy as np

WORD = re.compile("[^ \\t-\\r\\0]+")
PRIME, START = np.uint32(16_777_619), np.uint32(0x811C9DC5)


def lid_codes(name):
    """What a label is published as; Serbo-Croatian is evidence for each of its languages."""
    return {"als": ["gsw"], "bh": ["bho"], "eml": ["egl"], "sh": ["hr", "sr", "bs"], "arz": ["ar"]}.get(name, [name])


class Lid176:
    """Reads the quantised file (version 12); see `FastTextReader` of the service for the layout."""

    def __init__(self, path):
        data = memoryview(open(path, "rb").read())
        at = 0

        def take(form):
            nonlocal at
            values = struct.unpack_from("<" + form, data, at)
            at += struct.calcsize("<" + form)
            return values

        def array(dtype, n):
            nonlocal at
            out = np.frombuffer(data, dtype, n, at)
            at += out.nbytes
            return out
        _, _, self.dimension, *_ = take("8i")
        _, _, self.buckets, self.shortest, self.longest, _ = take("6i")
        take("d")
        entries, words = take("2i")
        take("i")
        _, kept = take("2q")
        self.words, labels = {}, []
        for i in range(entries):
            end = bytes(data[at:at + 400]).index(0)
            name = bytes(data[at:at + end])
            at += end + 1
            count, kind = take("qb")
            if kind == 0:
                self.words[name] = i
            else:
                labels.append((name.decode().replace("__label__", ""), count))
        pairs = array(np.int32, 2 * kept).reshape(-1, 2)
        self.row_of = np.full(self.buckets, -1, np.int32)
        self.row_of[pairs[:, 0]] = words + pairs[:, 1]
        _, normed, rows, _, size = take("??qqi")
        codes = array(np.uint8, size).reshape(rows, -1)
        vectors = self._centroids(take, array)[np.arange(codes.shape[1]), codes]
        vectors = vectors.reshape(rows, -1)[:, :self.dimension]
        if normed:
            norms = array(np.uint8, rows)
            vectors = vectors * self._centroids(take, array)[0, norms]
        self.rows = np.vstack([vectors, np.zeros((1, self.dimension))]).astype(np.float32)
        take("?")
        shape = take("2q")
        self.nodes = array(np.float32, shape[0] * shape[1]).reshape(shape)
        self.labels = [name for name, _ in labels]
        self._tree([count for _, count in labels])

    @staticmethod
    def _centroids(take, array):
        """[parts, 256, width of a part]; all parts are of one width in this model."""
        width, parts, part, last = take("4i")
        assert part == last
        return array(np.float32, width * 256).reshape(parts, 256, part)

    def _tree(self, counts):
        """Huffman's tree as the training built it; `turns` [labels, nodes]: +1 right, -1 left, 0 not on the way."""
        n = len(counts)
        weight, leaf, inner = list(counts) + [2 ** 62] * (n - 1), n - 1, n
        parent, right = np.full(2 * n - 1, -1), np.zeros(2 * n - 1, bool)
        for node in range(n, 2 * n - 1):
            least = []
            for _ in range(2):
                if leaf >= 0 and weight[leaf] < weight[inner]:
                    least.append(leaf)
                    leaf -= 1
                else:
                    least.append(inner)
                    inner += 1
            parent[least], right[least[1]] = node, True
            weight[node] = weight[least[0]] + weight[least[1]]
        self.turns = np.zeros((n, n - 1), np.float32)
        for label in range(n):
            node = label
            while parent[node] >= 0:
                self.turns[label, parent[node] - n] = 1 if right[node] else -1
                node = parent[node]

    def probabilities(self, means):
        """[texts, labels] of mean vectors [texts, dimension]."""
        ahead = means @ self.nodes[:self.turns.shape[1]].T
        ahead = np.clip(ahead, -80, 80)
        right, left = np.log(1 / (1 + np.exp(-ahead)) + 1e-5), np.log(1 / (1 + np.exp(ahead)) + 1e-5)
        return np.minimum(1, np.exp(right @ (self.turns > 0).T + left @ (self.turns < 0).T))

    def sums(self, texts):
        """Sum of the vectors [texts, dimension] and their number [texts] of plain texts, without the mark of the end."""
        parted = [WORD.findall(text) for text in texts]
        words, lengths = [word for words in parted for word in words], [len(words) for words in parted]
        of_word = np.repeat(np.arange(len(texts)), lengths)
        total, number = np.zeros((len(texts), self.dimension)), np.zeros(len(texts))
        if not words:
            return total, number
        whole = np.array([self.words.get(word.encode("utf-8", "surrogatepass"), -1) for word in words])
        joined = "".join(f"<{word}>" for word in words)
        begins = np.concatenate([[0], np.cumsum([len(word) + 2 for word in words])])
        ends = np.repeat(begins[1:], np.diff(begins))
        rows, owner = [whole], [of_word]
        of_char = np.repeat(of_word, np.diff(begins))
        for n, hashes in enumerate(self._hashes(joined), 1):
            if n >= self.shortest:
                inside = np.flatnonzero(np.arange(len(joined)) + n <= ends)
                rows.append(self.row_of[hashes[inside] % np.uint32(self.buckets)])
                owner.append(of_char[inside])
        rows, owner = np.concatenate(rows), np.concatenate(owner)
        rows, owner = rows[rows >= 0], owner[rows >= 0]
        for d in range(self.dimension):
            total[:, d] = np.bincount(owner, self.rows[rows, d], len(texts))
        return total, np.bincount(owner, minlength=len(texts))

    def _hashes(self, text):
        """FNV-1a over signed UTF-8 bytes of the 1, 2, ... characters from each on."""
        points = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
        size = 1 + (points > 0x7f) + (points > 0x7ff) + (points > 0xffff)
        lead = np.array([0, 0, 0xC0, 0xE0, 0xF0], np.uint32)[size]
        tails = [np.where(size > k, 0x80 | points >> np.uint32(6 * k) & 0x3f, 0) for k in range(4)]
        head = (points >> (6 * (size - 1)).astype(np.uint32)) | lead
        signed = lambda b: np.where(b > 0x7f, b | 0xFFFFFF00, b).astype(np.uint32)
        running = np.full(len(points), START, np.uint32)
        for n in range(self.longest):
            at = np.minimum(np.arange(len(points)) + n, len(points) - 1)
            running = (running ^ signed(head[at])) * PRIME
            for k in (2, 1, 0):
                more = (running ^ signed(tails[k][at].astype(np.uint32))) * PRIME
                running = np.where(size[at] > k + 1, more, running)
            yield running

    def means(self, texts):
        """Mean vectors [texts, dimension] with the mark of the end, as the service takes them of a whole text."""
        total, number = self.sums(texts)
        return ((total + self.rows[self.words[b"</s>"]]) / (number + 1)[:, None]).astype(np.float32)
