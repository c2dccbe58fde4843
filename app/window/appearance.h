// SPDX-License-Identifier: MIT
// Light or dark: the system's palette, or one of our own.
#pragma once

#include "app/window/settings.h"

namespace stratamap::ui {

/// Gives the whole program the palette. System: what the platform says, as if nobody had asked.
void applyAppearance(Appearance appearance);

}  // namespace stratamap::ui
