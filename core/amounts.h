// SPDX-License-Identifier: MIT
// Amounts: how a size or a share is rounded for people, before it is put into the words and digits of a language.
#pragma once

#include "core/bytes.h"

namespace stratamap {

/// A size as a number of units, with so many decimals.
struct Amount {
    double value = 0;
    int power = 0;  ///< of the base: 0 bytes, 1 KiB or kB, 2 MiB or MB
    int decimals = 0;
};

/// The power of the base whose unit suits a size.
int unit_power(u64 bytes, u64 base);

/// base to the power.
u64 unit_bytes(int power, u64 base);

/// As short as it can be told: 64 GiB, 1.5 MiB, 12.34 GiB.
Amount size_amount(u64 bytes, u64 base = 1024);

/// An offset for a ruler whose marks stand `step` bytes apart: just as many decimals as tell neighbours from each
/// other, and up to three where that makes them exact, in the unit that suits `end`, the largest offset on the ruler.
/// More than three: better said in hexadecimal.
Amount ruler_amount(u64 offset, u64 step, u64 end, u64 base = 1024);

/// A share in percent. Only the whole is 100, and only nothing is 0.
struct Percent {
    enum class Bound : u8 { none, less_than, more_than };
    double value = 0;
    int decimals = 0;
    Bound bound = Bound::none;
};
Percent percent_of(u64 part, u64 whole);

}  // namespace stratamap
