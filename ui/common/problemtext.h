// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/settings/jsonfile.h"

#include <QtCore/QCoreApplication>

namespace wardroom {

/// Turns a FileProblem into a translated sentence: what happened to the file, and where its content is now.
class ProblemText
{
    Q_DECLARE_TR_FUNCTIONS(wardroom::ProblemText)
public:
    static QString of(const FileProblem &problem);
};

} // namespace wardroom
