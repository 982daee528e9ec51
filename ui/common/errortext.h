// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/error.h"

#include <QtCore/QCoreApplication>

namespace wardroom {

/// An Error as a person reads it. This is the one place where an error becomes a sentence.
struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
public:
    QString happened; ///< one sentence
    QString advice; ///< what to do; empty where nothing can be done

    /// Both, as one text.
    QString text() const;
};

ErrorText errorText(const Error &error);

/// The technical part for "Details" and the clipboard: kind, status, address, the server's own words. Not translated.
QString errorDetails(const Error &error);

} // namespace wardroom
