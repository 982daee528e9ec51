// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/alertmanager/alertmanagertypes.h"

#include <QtWidgets/QWidget>

class QPushButton;
class QVBoxLayout;

namespace wardroom {

class MatcherRow;

/// Matchers as rows that can be edited, added and removed. A row without a name counts as not there.
class MatcherEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit MatcherEditor(QWidget *parent = nullptr);

    void setMatchers(const std::vector<Matcher> &matchers);
    std::vector<Matcher> matchers() const;
    /// Offered while a label's name is typed.
    void setLabelNames(const QStringList &names);
    int rowCount() const { return static_cast<int>(m_rows.size()); }
    MatcherRow *row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }
    QPushButton *addButton() const { return m_add; }

Q_SIGNALS:
    void edited();

private:
    MatcherRow *appendRow(const Matcher &matcher);
    void removeRow(MatcherRow *row);

    QVBoxLayout *m_layout;
    QPushButton *m_add;
    QStringList m_labelNames;
    std::vector<MatcherRow *> m_rows; ///< children of this widget
};

} // namespace wardroom
