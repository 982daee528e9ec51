// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/problemtext.h"

namespace wardroom {

QString ProblemText::of(const FileProblem &problem)
{
    switch (problem.kind) {
    case FileProblem::Kind::Broken:
        return tr("%1 could not be read, so the defaults are used. The file was kept as %2.").arg(problem.file, problem.keptAs);
    case FileProblem::Kind::Newer:
        return tr("%1 is from a newer version of Wardroom. What is known here is used; a copy was kept as %2.")
            .arg(problem.file, problem.keptAs);
    case FileProblem::Kind::BadEntry:
        return tr("The entry \"%1\" in %2 is not understood. It stays in the file, but is not used.").arg(problem.entry, problem.file);
    case FileProblem::Kind::Renamed:
        return tr("Two entries in %1 had the same name. One of them is now called \"%2\".").arg(problem.file, problem.entry);
    case FileProblem::Kind::NotSaved:
        return tr("%1 could not be saved: %2. Check the folder and the free space; the change holds until you close Wardroom.")
            .arg(problem.file, problem.detail);
    }
    return {};
}

} // namespace wardroom
