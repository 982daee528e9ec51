// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QTextBrowser>

namespace wardroom {

/// Shows a text that somebody else wrote and loads nothing: pictures in it could tell somebody that it was opened.
class SilentBrowser final : public QTextBrowser
{
    Q_OBJECT
public:
    using QTextBrowser::QTextBrowser;
    QVariant loadResource(int, const QUrl &) override { return {}; }

protected:
    void doSetSource(const QUrl &, QTextDocument::ResourceType) override {}
};

/// A picture becomes a link to it.
QString withoutPictures(QString markdown);

} // namespace wardroom
