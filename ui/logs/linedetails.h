// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logs/linefieldmodel.h"
#include "services/render/format.h"

#include <QtWidgets/QWidget>

class QPlainTextEdit;
class QPushButton;
class QToolButton;
class QTreeView;

namespace wardroom {

class TextLabel;

/// The inspector of one log line: its fields, which can narrow the query, and its whole text, as plain text.
class LineDetails final : public QWidget
{
    Q_OBJECT
public:
    explicit LineDetails(QWidget *parent = nullptr);

    void setZone(const QTimeZone &zone);
    void setLine(std::optional<LogLine> line);
    const std::optional<LogLine> &line() const { return m_line; }
    QTreeView *fieldView() const { return m_view; }
    QPushButton *keepButton() const { return m_keep; }
    QPushButton *dropButton() const { return m_drop; }

Q_SIGNALS:
    void filterRequested(const wardroom::LineField &field, bool keep);
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *createHead();
    void createFields();
    QWidget *createActions();
    void retranslate();
    void apply();
    void updateActions();
    const LineField *currentField() const;
    void requestFilter(bool keep);
    void copyValue();

    Formatter m_format;
    std::optional<LogLine> m_line;
    LineFieldModel m_fields;
    TextLabel *m_title = nullptr;
    TextLabel *m_time = nullptr;
    QToolButton *m_copyLine = nullptr;
    QToolButton *m_close = nullptr;
    QTreeView *m_view = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_drop = nullptr;
    QPushButton *m_copy = nullptr;
    TextLabel *m_textTitle = nullptr;
    QPlainTextEdit *m_text = nullptr;
};

} // namespace wardroom
