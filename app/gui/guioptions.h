// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSize>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace wardroom {

/// What the window program was told on its command line. Anything not given is empty.
struct GuiOptions
{
    bool demo = false;
    QString screenshotFolder; ///< render every page into it and exit
    QString language; ///< "en", "zh_TW", "zh_CN"
    QString theme; ///< "light", "dark", "wall"
    QSize size; ///< of the window, device-independent pixels
    QString logLevels; ///< as Log::setLevels() takes them
    QString storeFile; ///< where incidents are kept; empty: the user's, or a temporary one of the demo
    QString bundleFile; ///< a `.wardroom` file to be opened
    bool exitAfterFirstPaint = false; ///< for the benchmark of the start

    friend bool operator==(const GuiOptions &, const GuiOptions &) = default;
};

/// Either options, or what to print and the exit code: 0 for --help and --version, 2 for wrong usage.
struct GuiCommandLine
{
    GuiOptions options;
    std::optional<int> exitCode;
    QString message; ///< ends with a new line
};

/// Reads @p arguments, the program's name first. Needs no application object, so that --help works without a display.
GuiCommandLine parseGuiCommandLine(const QStringList &arguments);

} // namespace wardroom
