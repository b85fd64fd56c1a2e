"""The loss: an O of a set that lacks a type also stands for that type; pools are means."""
import torch

from recipe.losses import names_loss, pool_losses, pooled
from recipe.arrays import NAME, TEXT, TOPICS


def test_an_outside_piece_costs_nothing_for_a_type_that_is_not_annotated():
    sure_of_event = torch.full((1, 1, 11), -20.0)
    sure_of_event[..., 7] = 20
    outside = torch.zeros(1, 1, dtype=torch.long)
    without_events, with_events = torch.tensor([0b00111]), torch.tensor([0b11111])
    assert names_loss(sure_of_event, outside, without_events)[0] < 1e-4
    assert names_loss(sure_of_event, outside, with_events)[0] > 30


def test_the_outside_probability_is_the_sum_over_what_it_may_stand_for():
    logits = torch.randn(1, 1, 11)
    p = logits.softmax(-1)[0, 0]
    loss, n = names_loss(logits, torch.zeros(1, 1, dtype=torch.long), torch.tensor([0b00111]))
    assert n == 1 and torch.isclose(loss, -torch.log(p[0] + p[7:11].sum()))


def test_a_name_costs_the_same_whatever_is_annotated():
    logits = torch.randn(1, 1, 11)
    tags = torch.tensor([[3]])
    assert torch.isclose(*(names_loss(logits, tags, torch.tensor([bits]))[0] for bits in (0b00010, 0b11111)))


def test_unknown_tags_cost_nothing():
    loss, n = names_loss(torch.randn(2, 3, 11), torch.full((2, 3), -1), torch.tensor([31, 31]))
    assert loss == 0 and n == 0


def test_a_pool_is_the_mean_of_its_pieces():
    logits = torch.randn(2, 9, 35)
    means = pooled(logits, torch.tensor([[1, TEXT, 2, 5, 0], [0, NAME, 1, 2, 0]]))
    assert torch.allclose(means[0], logits[1, 2:5].mean(0), atol=1e-5)
    assert torch.allclose(means[1], logits[0, 1], atol=1e-5)


def test_topics_are_asked_one_by_one():
    logits = torch.full((1, 4, 35), -30.0)
    logits[..., 17 + 14] = 30
    sport = torch.tensor([[0, TOPICS, 1, 3, 1 << 14]])
    assert pool_losses(logits, sport)["topics"][0] < 1e-4
