// SPDX-License-Identifier: MIT
// Rounding for people.
#include "core/amounts.h"

#include <cmath>

namespace stratamap {

namespace {

/// The fewest decimals, at most `most`, that give the value as exactly as `most` decimals do.
int decimals_needed(double value, int most)
{
    const auto scaled = static_cast<u64>(std::llround(value * std::pow(10, most)));
    int decimals = most;
    for (u64 digits = scaled; decimals > 0 && digits % 10 == 0; digits /= 10) {
        --decimals;
    }
    return decimals;
}

}  // namespace

int unit_power(u64 bytes, u64 base)
{
    int power = 0;
    for (u64 rest = bytes; rest >= base; rest /= base) {
        ++power;
    }
    return power;
}

u64 unit_bytes(int power, u64 base)
{
    u64 unit = 1;
    for (int i = 0; i < power; ++i) {
        unit *= base;
    }
    return unit;
}

Amount size_amount(u64 bytes, u64 base)
{
    Amount amount;
    amount.power = unit_power(bytes, base);
    amount.value = static_cast<double>(bytes) / static_cast<double>(unit_bytes(amount.power, base));
    const auto whole = static_cast<double>(base);
    if (amount.value >= whole - 0.5 && amount.power > 0 && amount.power < 6) {  // "1024 MiB" is 1 GiB
        ++amount.power;
        amount.value /= whole;
    }
    const int most = amount.value < 100 ? 2 : amount.value < 1000 ? 1 : 0;
    amount.decimals = amount.power == 0 ? 0 : decimals_needed(amount.value, most);
    return amount;
}

Amount ruler_amount(u64 offset, u64 step, u64 end, u64 base)
{
    Amount amount;
    amount.power = unit_power(end, base);
    const auto unit = static_cast<double>(unit_bytes(amount.power, base));
    amount.value = static_cast<double>(offset) / unit;
    const double steps = static_cast<double>(step) / unit;
    amount.decimals = steps >= 1 ? 0 : static_cast<int>(std::ceil(-std::log10(steps)));
    // What a few more tell exactly is told exactly: "0.25 GiB" and not "0.3 GiB".
    double scaled = steps * std::pow(10.0, amount.decimals);
    for (int more = amount.decimals; more <= 3 && steps < 1; ++more, scaled *= 10) {
        if (scaled == std::floor(scaled)) {
            amount.decimals = more;
            break;
        }
    }
    return amount;
}

Percent percent_of(u64 part, u64 whole)
{
    if (part == 0 || whole == 0) {
        return {};
    }
    if (part >= whole) {
        return {100, 0, Percent::Bound::none};
    }
    const double value = 100.0 * static_cast<double>(part) / static_cast<double>(whole);
    if (value < 0.1) {
        return {0.1, 1, Percent::Bound::less_than};
    }
    if (value > 99.9) {
        return {99.9, 1, Percent::Bound::more_than};
    }
    return {value, value < 9.95 || value >= 99.5 ? 1 : 0, Percent::Bound::none};
}

}  // namespace stratamap
