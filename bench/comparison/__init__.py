# SPDX-License-Identifier: Apache-2.0
"""Parts of bench/compare: what is measured, who is measured, how, and what is written down."""
