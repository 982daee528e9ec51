// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboards/panelbody.h"

class QTextBrowser;

namespace wardroom {

/// text: Markdown without any HTML; what is HTML is shown as the text that it is. Nothing is loaded from
/// anywhere; links are followed after a click only.
class TextBody final : public PanelBody
{
    Q_OBJECT
public:
    explicit TextBody(QWidget *parent = nullptr);

    bool fill(const PanelContent &content) override;
    bool needsData() const override { return false; }
    QTextBrowser *browser() const { return m_browser; }

private:
    QTextBrowser *m_browser;
};

} // namespace wardroom
