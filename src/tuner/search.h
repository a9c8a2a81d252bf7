// SPDX-License-Identifier: Apache-2.0
// Search: which candidates are tried, how often each is timed, and which one wins. Pure logic: what
// is timed is an Experiment, real kernels or numbers in a test.
#pragma once

#include <cstdint>
#include <optional>
#include <random>
#include <span>
#include <string>
#include <vector>

#include <attune/schedule.h>

#include "src/tuner/drift.h"
#include "src/tuner/measure.h"

namespace attune {

/// How thorough a search is.
enum class Effort {
  kDefault,    ///< Only the default is measured.
  kQuick,      ///< The best by the model, and the neighbours of the leaders.
  kFull,       ///< Everything, in the model's order, as long as the budget lasts.
  kExhaustive  ///< Everything, and nothing is dropped early.
};
/// "default", "quick", "full", "exhaustive".
std::string_view effort_name(Effort effort);

/// What a search experiments with. Candidates go by their number in the search's list.
class Experiment {
 public:
  virtual ~Experiment() = default;
  /// Makes candidates ready to be timed. Returns those that are, in the given order; the others
  /// have failed or were not reached, which the experiment keeps account of.
  virtual std::vector<std::size_t> prepare(std::span<const std::size_t> candidates) = 0;
  /// One more sample [us]; nothing when the candidate failed: it leaves the race.
  virtual std::optional<double> sample(std::size_t candidate) = 0;
  /// Whether this share of the budget is used up.
  virtual bool spent(double share) const = 0;
  /// A round is over. `racing` have so many samples each; `dropped` have lost in it.
  virtual void round_done(std::span<const std::size_t> racing,
                          std::span<const std::size_t> dropped) = 0;
  /// Waits, because the device's clock is not what it was [s].
  virtual void pause(double seconds) = 0;
  /// What a tie is broken by when the default is not in it: fewer is better.
  virtual double resources(std::size_t candidate) const = 0;
};

/// Where the racing of one candidate stands.
struct Racer {
  std::vector<double> samples;      ///< [us] without those of discarded rounds.
  std::vector<std::size_t> spells;  ///< In which each was taken.
  bool racing = false;
};

struct SearchResult {
  std::optional<std::size_t> winner;  ///< None when no candidate could be timed.
  std::optional<std::size_t> runner_up;
  std::vector<std::size_t> finalists;  ///< Fastest first.
  double tie = 0;      ///< Relative difference below which the winner's rivals were tied with it.
  int considered = 0;  ///< Candidates that were handed to the experiment.
  int discarded_rounds = 0;
};

/// The race's rules, as numbers. tuning.md's proposals, each for a reason said in search.cpp.
struct SearchRules {
  Effort effort = Effort::kQuick;
  std::uint64_t seed = 1;
  std::size_t batch = 16;      ///< Candidates of a generation from the model's order.
  std::size_t neighbours = 8;  ///< Of one of neighbours.
  int heat_samples = 3;        ///< Samples of one candidate before the finals.
  int final_samples = 25;      ///< Of each candidate in an exhaustive search.
  int sure_samples = 10;       ///< Of finalists before one is dropped or the race called.
  int most_samples = 45;       ///< Of finalists that cannot be told apart before.
  std::size_t finalists = 6;
};

/// Races `candidates`, of which the first is the default and the rest come in the order in which
/// they are worth trying.
///
/// A machine's pace changes over seconds by more than candidates differ. A few samples in a row, a
/// spell, are of one pace, so each is seen as its candidate's time multiplied by the spell's pace,
/// and both are estimated from all samples together by median polish (J. W. Tukey, Exploratory Data
/// Analysis, 1977) of their logarithms. The order of every round is drawn anew, so that all
/// candidates meet.
class Search {
 public:
  Search(std::vector<Schedule> candidates, Experiment& experiment, const SearchRules& rules);

  SearchResult run();

  const Racer& racer(std::size_t candidate) const { return racers_[candidate]; }
  /// Of its samples, each divided by its spell's pace; the median spell's is 1.
  Timing timing(std::size_t candidate) const;
  const Schedule& schedule(std::size_t candidate) const { return candidates_[candidate]; }
  /// The one with the smallest median so far.
  std::optional<std::size_t> leader() const;

 private:
  using Numbers = std::vector<std::size_t>;
  Numbers next_generation();
  Numbers neighbours_of_leaders() const;
  bool are_neighbours(const Schedule& a, const Schedule& b) const;
  void heat(const Numbers& fresh);
  void finals();
  bool decided(const Numbers& racing) const;
  /// Samples each once in a drawn order, the default before and after. False when the round was
  /// discarded.
  bool round(Numbers who);
  void estimate_paces();
  Numbers drop_slow(const Numbers& who, bool final_round);
  SearchResult result();
  Numbers racing() const;

  const std::vector<Schedule> candidates_;
  Experiment& experiment_;
  const SearchRules rules_;
  std::mt19937_64 order_;
  std::vector<Racer> racers_;
  std::vector<double> log_paces_;  // Of spells, in rounds that count.
  std::vector<bool> tried_;
  DriftWatch drift_;
  std::size_t next_ranked_ = 1;
  bool neighbours_done_ = false;
  double best_before_ = 0;  // The leader's median at the last generation.
  int flat_generations_ = 0;
};

}  // namespace attune
