// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/sourcestatus.h"

#include <QtWidgets/QWidget>

namespace wardroom {

/// One source in the status line: mark, name, what is wrong, age of its data.
class SourceItem final : public QWidget
{
    Q_OBJECT
public:
    explicit SourceItem(SourceKind kind, QWidget *parent = nullptr);

    SourceKind kind() const { return m_kind; }
    void setStatus(const SourceStatus &status);
    const SourceStatus &status() const { return m_status; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const SourceKind m_kind;
    SourceStatus m_status;
};

} // namespace wardroom
