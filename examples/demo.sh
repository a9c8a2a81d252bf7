#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# From a configuration to a tuned kernel on real tensors, in about a minute. `./dev demo` builds the
# program and calls this with its path. Needs bash and coreutils only; a person's own store stays
# untouched.
set -euo pipefail
export LC_ALL=C
program=$(readlink -f "${1:-$(dirname "${BASH_SOURCE[0]}")/../build/release/attune}")
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."
[[ -x $program ]] || { echo "demo: there is no program '$program'; ./dev build makes it" >&2; exit 1; }

work=$(mktemp -d -t attune-demo.XXXXXX)
trap 'rm -rf "$work"' EXIT
export ATTUNE_CACHE_DIR=$work/cache
readonly kProblem=examples/minilm.json kBudget=8 kLayers='0 1 2 3 4 5'

heading() {  # NUMBER TITLE WHY
  printf '\n== %s. %s\n   %s\n' "$1" "$2" "$3"
}

attune() {  # Shows the command, runs it, shows its output and leaves it in $output.
  call "$@"
  printf '%s\n' "$output"
}

brief() {  # The same, showing only the lines that differ from layer to layer.
  call "$@"
  grep -E '^(schedule|first result|time|check)' <<<"$output"
}

call() {  # Shows the command, runs it and leaves its output in $output.
  local word words=''
  for word; do
    [[ $word != *' '* ]] || word="'$word'"
    words+=" $word"
  done
  printf '\n$ attune%s\n' "$words"
  output=$("$program" "$@") || { printf '%s\n' "$output"; echo "demo: that command failed" >&2; exit 1; }
}

field() {  # PATTERN: what the first group matches in $output.
  [[ $output =~ $1 ]] || { echo "demo: the output has no /$1/" >&2; exit 1; }
  printf '%s' "${BASH_REMATCH[1]}"
}

nanoseconds() {  # "85.3 us", "1.24 ms" or "3.10 s" as an integer.
  local number=${1% *} unit=${1#* } digits
  digits=$((10#${number/./}))
  case $unit in
    us) echo $((digits * 100)) ;;       # one decimal
    ms) echo $((digits * 10000)) ;;     # two decimals
    s) echo $((digits * 10000000)) ;;   # two decimals
  esac
}

ratio() {  # SLOWER FASTER, as "1.25x"
  local hundredths=$(($(nanoseconds "$1") * 100 / $(nanoseconds "$2")))
  printf '%d.%02dx' $((hundredths / 100)) $((hundredths % 100))
}

run_layer() {  # HOW LAYER [FLAG…]
  local how=$1 layer=$2
  shift 2
  "$how" run --problem "$kProblem" --input "examples/data/minilm_layer$layer.safetensors" \
    --output "$work/out.safetensors" "$@"
}

readonly kTime='time: ([0-9.]+ [mu]?s)'

heading 1 'What is here' 'attune needs no GPU and no toolkit: the CPU kernels are compiled by LLVM inside the program.'
attune doctor

heading 2 'A configuration becomes a kernel' \
  'The head dim, dtype and tile sizes are constants of the generated code. This is its beginning.'
printf '\n$ cat %s\n' "$kProblem"
cat "$kProblem"
attune emit --problem "$kProblem" --arch cpu --q-len 128 -o "$work/kernel.ll"
printf '\n$ head -n 24 %s\n' "$work/kernel.ll"
head -n 24 "$work/kernel.ll"
printf '... (%s lines in all)\n' "$(wc -l <"$work/kernel.ll")"

heading 3 'The first run' \
  'Nothing was tuned here yet. A result that ships with attune chooses the schedule where it knows this
   kind of CPU ("stored, ..."), a fixed rule elsewhere ("default"). The kernel is compiled now.'
run_layer attune 0
cold=$(field 'first result after ([0-9.]+ ms)')

heading 4 'Tuning' \
  "Queries, keys and values of a sentence encoder's first attention layer. Every candidate is compiled,
   compared with a plain kernel and raced against the others, in processes of their own; the winner goes
   into the store."
attune tune --problem "$kProblem" --input examples/data/minilm_layer0.safetensors --budget "$kBudget"
default=$(field 'default: ([^,]+),')

heading 5 'Every layer, checked' \
  'The layers have one shape, so the stored schedule serves all six. Each result is compared with a
   reference in fp64; `naive` and the untuned default run beside it.'
for layer in $kLayers; do
  run_layer brief "$layer" --check
  tuned[layer]=$(field "$kTime")
  gflops[layer]=$(field '([0-9.]+) GFLOP/s')
  error[layer]=$(field 'max error ([0-9.e+-]+)')
  bound[layer]=$(field 'bound ([0-9.e+-]+)')
  run_layer brief "$layer" --schedule naive
  naive[layer]=$(field "$kTime")
  run_layer brief "$layer" --schedule "$default"
  untuned[layer]=$(field "$kTime")
done

heading 6 'Once more, warm' \
  'A new process finds the schedule in tune.db and the compiled kernel in kern.db: nothing is compiled.'
run_layer attune 0
for layer in $kLayers; do
  run_layer brief "$layer"
  first[layer]=$(field 'first result after ([0-9.]+ ms)')
  found[layer]=$(field 'schedule: [^(]*\(([a-z, ]+)\)')
done

heading 7 'Summary' "\"first result\" counts from the start of a process, warm; the very first one took $cold.
   Times are medians of a run; \"allowed\" is the bound of the accuracy rule for the error beside it."
row='%-5s  %9s  %8s  %9s  %9s  %9s  %10s  %12s  %s\n'
# shellcheck disable=SC2059
printf "\n$row" layer time GFLOP/s 'max error' allowed 'vs naive' 'vs default' 'first result' schedule
for layer in $kLayers; do
  # shellcheck disable=SC2059
  printf "$row" "$layer" "${tuned[layer]}" "${gflops[layer]}" "${error[layer]}" "${bound[layer]}" \
    "$(ratio "${naive[layer]}" "${tuned[layer]}")" "$(ratio "${untuned[layer]}" "${tuned[layer]}")" \
    "${first[layer]}" "${found[layer]}"
done
