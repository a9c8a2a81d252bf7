// SPDX-License-Identifier: Apache-2.0
#include "src/tuner/search.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace attune {
namespace {

// A candidate leaves when its median is this much over the leader's. After one sample only what is
// hopeless goes: of kernels that take tens of microseconds single samples are off by a tenth.
constexpr double kFirstCut = 1.5, kLaterCut = 1.15;
constexpr int kLaterCutSamples = 3;

// Differences below this are not facts, however often they are measured: two runs of one program
// differ by so much (tuning.md D4 lists what others saw).
constexpr double kTieBand = 0.02;

// What the paces of rounds do not make up for: a change in the middle of one. A tuning has seconds,
// and on a machine that others use as well few rounds are calm, so patience is short.
DriftLimits drift_limits() {
  DriftLimits limits;
  limits.tolerance = 0.15;
  limits.most_discards = 4;
  limits.longest_pause_ms = 200;
  return limits;
}

// Samples in a row that are taken to be of one pace. More tell it better, if it lasts so long: on a
// virtual machine samples of 5 ms differ by 4 % from one to the next and by 9 % over seconds.
constexpr std::size_t kSpell = 6;

/// Of the ratio of two medians, whose errors are independent.
double uncertainty_of(const Timing& a, const Timing& b) {
  return std::hypot(a.relative_error, b.relative_error);
}

double median_of(std::vector<double> values) { return summarize(std::move(values)).median; }

// Shares of the budget. New candidates stop at the first, so that the finals have time.
constexpr double kHeatShare = 0.7;

// A generation that gains less than this is flat; two flat ones end a quick search.
constexpr double kFlat = 0.01;
constexpr int kMostFlatGenerations = 2;
constexpr std::size_t kLeadersWithNeighbours = 3;

constexpr std::size_t kDefault = 0;

}  // namespace

std::string_view effort_name(Effort effort) {
  switch (effort) {
    case Effort::kDefault:
      return "default";
    case Effort::kQuick:
      return "quick";
    case Effort::kFull:
      return "full";
    case Effort::kExhaustive:
      return "exhaustive";
  }
  return "unknown";
}

Search::Search(std::vector<Schedule> candidates, Experiment& experiment, const SearchRules& rules)
    : candidates_(std::move(candidates)),
      experiment_(experiment),
      rules_(rules),
      order_(rules.seed),
      racers_(candidates_.size()),
      tried_(candidates_.size(), false),
      drift_(drift_limits()) {}

std::optional<std::size_t> Search::leader() const {
  std::optional<std::size_t> best;
  double best_median = std::numeric_limits<double>::infinity();
  for (std::size_t i = 0; i < racers_.size(); ++i) {
    if (!racers_[i].racing || racers_[i].samples.empty()) continue;
    const double median = timing(i).median;
    if (median < best_median) {
      best = i;
      best_median = median;
    }
  }
  return best;
}

Search::Numbers Search::racing() const {
  Numbers numbers;
  for (std::size_t i = 0; i < racers_.size(); ++i) {
    if (racers_[i].racing) numbers.push_back(i);
  }
  return numbers;
}

// One parameter differs, by one step of the values that occur beside each other.
bool Search::are_neighbours(const Schedule& a, const Schedule& b) const {
  if (a.family != b.family) return false;
  std::string differing;
  auto value = [](const Schedule& s, const std::string& name) {
    const auto found = s.params.find(name);
    return found != s.params.end() ? std::optional<int>(found->second) : std::nullopt;
  };
  for (const auto* params : {&a.params, &b.params}) {
    for (const auto& [name, ignored] : *params) {
      if (value(a, name) == value(b, name) || name == differing) continue;
      if (!differing.empty()) return false;
      differing = name;
    }
  }
  if (differing.empty()) return false;
  // A parameter that is left out is at one end of its values.
  const int low = std::min(value(a, differing).value_or(0), value(b, differing).value_or(0));
  const int high = std::max(value(a, differing).value_or(0), value(b, differing).value_or(0));
  return std::ranges::none_of(candidates_, [&](const Schedule& other) {
    const auto between = value(other, differing);
    if (!between || *between <= low || *between >= high || other.family != a.family) return false;
    Schedule same = other;
    const auto there = a.params.find(differing);
    if (there == a.params.end()) {
      same.params.erase(differing);
    } else {
      same.params[differing] = there->second;
    }
    return same == a;
  });
}

Search::Numbers Search::neighbours_of_leaders() const {
  Numbers leaders = racing();
  std::ranges::sort(leaders, {}, [&](std::size_t i) { return timing(i).median; });
  leaders.resize(std::min(leaders.size(), kLeadersWithNeighbours));
  Numbers found;
  for (std::size_t i = 0; i < candidates_.size(); ++i) {
    if (tried_[i]) continue;
    const bool near = std::ranges::any_of(leaders, [&](std::size_t leader) {
      return are_neighbours(candidates_[leader], candidates_[i]);
    });
    if (near) found.push_back(i);
    if (found.size() == rules_.neighbours) break;
  }
  return found;
}

// First the model's best, then the neighbours of what turned out best. A full search goes on with
// the model's next ones whenever the neighbours are used up.
Search::Numbers Search::next_generation() {
  const auto take_ranked = [&] {
    Numbers taken;
    const bool all = rules_.effort == Effort::kExhaustive;
    while (next_ranked_ < candidates_.size() && (all || taken.size() < rules_.batch)) {
      if (!tried_[next_ranked_]) taken.push_back(next_ranked_);
      ++next_ranked_;
    }
    return taken;
  };
  if (next_ranked_ == 1) return take_ranked();
  const std::optional<std::size_t> best = leader();
  if (!best) return rules_.effort >= Effort::kQuick ? take_ranked() : Numbers();
  const double median = timing(*best).median;
  if (best_before_ > 0) {
    flat_generations_ = median > best_before_ * (1 - kFlat) ? flat_generations_ + 1 : 0;
  }
  best_before_ = median;
  if (rules_.effort == Effort::kQuick && flat_generations_ >= kMostFlatGenerations) return {};
  Numbers near = neighbours_of_leaders();
  if (near.empty() && rules_.effort == Effort::kFull) return take_ranked();
  return near;
}

bool Search::round(Numbers who) {
  std::ranges::shuffle(who, order_);
  std::vector<std::pair<std::size_t, double>> taken;
  // The default is the reference kernel: it is timed first and last of every round.
  const auto reference = [&]() -> std::optional<double> {
    if (!racers_[kDefault].racing) return std::nullopt;
    const auto time = experiment_.sample(kDefault);
    if (!time) racers_[kDefault].racing = false;
    return time;
  };
  const std::optional<double> before = reference();
  if (before) taken.emplace_back(kDefault, *before);
  for (const std::size_t candidate : who) {
    if (candidate == kDefault || !racers_[candidate].racing) continue;
    if (experiment_.spent(1.0) && !racers_[candidate].samples.empty()) continue;
    if (const auto time = experiment_.sample(candidate)) {
      taken.emplace_back(candidate, *time);
    } else {
      racers_[candidate].racing = false;
    }
  }
  // Within one spell there is little to watch.
  if (before && taken.size() > kSpell) {
    if (const auto after = reference()) {
      const DriftVerdict verdict = drift_.round(*before, *after);
      // Without time left a doubtful round is better than none.
      if (verdict.discard && !experiment_.spent(1.0)) {
        experiment_.pause(verdict.pause_ms / 1000);
        return false;
      }
    }
  }
  const std::size_t spells = std::max<std::size_t>(1, taken.size() / kSpell);
  for (std::size_t i = 0; i < taken.size(); ++i) {
    Racer& racer = racers_[taken[i].first];
    if (!racer.racing) continue;
    racer.samples.push_back(taken[i].second);
    racer.spells.push_back(log_paces_.size() + i * spells / taken.size());
  }
  log_paces_.resize(log_paces_.size() + spells, 0);
  estimate_paces();
  return true;
}

Timing Search::timing(std::size_t candidate) const {
  const Racer& racer = racers_[candidate];
  std::vector<double> samples = racer.samples;
  for (std::size_t i = 0; i < samples.size(); ++i) {
    samples[i] /= std::exp(log_paces_[racer.spells[i]]);
  }
  return summarize(std::move(samples));
}

void Search::estimate_paces() {
  constexpr int kPasses = 4;  // It settles after two or three.
  std::vector<std::vector<double>> of_spell(log_paces_.size());
  std::vector<double> paces(log_paces_.size(), 0);
  for (int pass = 0; pass < kPasses; ++pass) {
    for (auto& residues : of_spell) residues.clear();
    for (const Racer& racer : racers_) {
      std::vector<double> times;
      for (std::size_t i = 0; i < racer.samples.size(); ++i) {
        times.push_back(std::log(racer.samples[i]) - paces[racer.spells[i]]);
      }
      const double own = median_of(times);
      for (std::size_t i = 0; i < racer.samples.size(); ++i) {
        of_spell[racer.spells[i]].push_back(std::log(racer.samples[i]) - own);
      }
    }
    for (std::size_t i = 0; i < paces.size(); ++i) paces[i] = median_of(of_spell[i]);
    const double typical = median_of(paces);
    for (double& pace : paces) pace -= typical;
  }
  log_paces_ = std::move(paces);
}

Search::Numbers Search::drop_slow(const Numbers& who, bool final_round) {
  Numbers dropped;
  const std::optional<std::size_t> best = leader();
  if (!best || rules_.effort == Effort::kExhaustive) return dropped;
  const Timing first = timing(*best);
  for (const std::size_t candidate : who) {
    Racer& racer = racers_[candidate];
    if (candidate == kDefault || candidate == *best || !racer.racing) continue;
    const Timing own = timing(candidate);
    if (own.samples == 0) continue;
    const double ratio = own.median / first.median;
    const bool hopeless = ratio > (own.samples < kLaterCutSamples ? kFirstCut : kLaterCut);
    // Apart for certain: by more than a tie, and by more than both medians are uncertain. How
    // uncertain they are, few samples do not tell.
    const bool apart = own.samples >= rules_.sure_samples &&
                       ratio > 1 + std::max(kTieBand, uncertainty_of(own, first));
    if (hopeless || (final_round && apart)) {
      racer.racing = false;
      dropped.push_back(candidate);
    }
  }
  return dropped;
}

void Search::heat(const Numbers& fresh) {
  for (const std::size_t candidate : fresh) racers_[candidate].racing = true;
  const int samples = rules_.heat_samples;
  // A discarded round is taken again; DriftWatch sees to it that this ends.
  for (int taken = 0; taken < samples && (taken == 0 || !experiment_.spent(kHeatShare));) {
    Numbers who;
    for (const std::size_t candidate : fresh) {
      if (racers_[candidate].racing) who.push_back(candidate);
    }
    // The leader runs along, so that it and the fresh ones are compared under one sky.
    const auto best = leader();
    if (best && std::ranges::find(who, *best) == who.end()) who.push_back(*best);
    if (!round(who)) continue;
    ++taken;
    const Numbers dropped = drop_slow(who, /*final_round=*/false);
    experiment_.round_done(racing(), dropped);
  }
}

bool Search::decided(const Numbers& racing) const {
  const std::optional<std::size_t> best = leader();
  if (!best) return true;
  const Timing first = timing(*best);
  return std::ranges::all_of(racing, [&](std::size_t candidate) {
    if (candidate == *best) return true;
    const Timing own = timing(candidate);
    if (std::min(own.samples, first.samples) < rules_.sure_samples) return false;
    const double uncertain = uncertainty_of(own, first);
    const double ratio = own.median / first.median - 1;
    // Ahead beyond noise, or certainly tied.
    return ratio > std::max(kTieBand, uncertain) || ratio + uncertain < kTieBand;
  });
}

void Search::finals() {
  Numbers finalists = racing();
  std::ranges::sort(finalists, {}, [&](std::size_t i) {
    const Racer& racer = racers_[i];
    return racer.samples.empty() ? std::numeric_limits<double>::infinity() : timing(i).median;
  });
  const bool all = rules_.effort == Effort::kExhaustive;
  Numbers dropped;
  for (std::size_t i = rules_.finalists; i < finalists.size() && !all; ++i) {
    if (finalists[i] == kDefault) continue;
    racers_[finalists[i]].racing = false;
    dropped.push_back(finalists[i]);
  }
  if (!dropped.empty()) experiment_.round_done(racing(), dropped);
  const int most = all ? rules_.final_samples : rules_.most_samples;
  for (int taken = rules_.heat_samples; taken < most && !experiment_.spent(1.0);) {
    const Numbers who = racing();
    if (who.empty() || (!all && decided(who))) return;
    if (!round(who)) continue;
    ++taken;
    experiment_.round_done(racing(), drop_slow(who, /*final_round=*/true));
  }
}

SearchResult Search::result() {
  SearchResult found;
  found.considered = static_cast<int>(std::ranges::count(tried_, true));
  found.discarded_rounds = drift_.discarded();
  for (const std::size_t candidate : racing()) {
    if (!racers_[candidate].samples.empty()) found.finalists.push_back(candidate);
  }
  const auto median = [&](std::size_t i) { return timing(i).median; };
  std::ranges::sort(found.finalists, {}, median);
  if (found.finalists.empty()) return found;
  const std::size_t fastest = found.finalists.front();
  const Timing first = timing(fastest);
  // Of one sample nobody knows what it is worth; its error counts as a whole.
  const auto tie_with = [&](std::size_t candidate) {
    const double uncertain = uncertainty_of(timing(candidate), first);
    return std::clamp(uncertain, kTieBand, 1.0);
  };
  // The order within a tie: the default, however wide the tie is; then, of what is as fast as makes
  // no difference, fewer resources and the text, so that two tunings agree.
  const auto key = [&](std::size_t i) {
    return std::make_pair(experiment_.resources(i), candidates_[i].text());
  };
  std::size_t winner = fastest;
  found.tie = kTieBand;
  for (const std::size_t candidate : found.finalists) {
    if (candidate == fastest || winner == kDefault) continue;
    const double behind = median(candidate) / first.median - 1;
    if (behind > tie_with(candidate)) continue;
    found.tie = std::max(found.tie, tie_with(candidate));
    if (candidate == kDefault || (behind <= kTieBand && key(candidate) < key(winner))) {
      winner = candidate;
    }
  }
  found.winner = winner;
  for (const std::size_t candidate : found.finalists) {
    if (candidate == winner) continue;
    found.runner_up = candidate;
    break;
  }
  return found;
}

SearchResult Search::run() {
  const auto prepare = [&](const Numbers& numbers) {
    for (const std::size_t number : numbers) tried_[number] = true;
    return experiment_.prepare(numbers);
  };
  Numbers first = {kDefault};
  if (rules_.effort != Effort::kDefault) {
    const Numbers ranked = next_generation();
    first.insert(first.end(), ranked.begin(), ranked.end());
  }
  heat(prepare(first));
  while (rules_.effort != Effort::kDefault && !experiment_.spent(kHeatShare)) {
    const Numbers generation = next_generation();
    if (generation.empty()) break;
    heat(prepare(generation));
  }
  finals();
  return result();
}

}  // namespace attune
