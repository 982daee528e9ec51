// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connections/sourcereport.h"

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace wardroom {

/// What a connection test has found so far, a block a source. Hidden while there is nothing.
class TestResults final : public QWidget
{
    Q_OBJECT
public:
    explicit TestResults(QWidget *parent = nullptr);

    void clear();
    void add(const SourceReport &report);
    void fail(const Error &error);

private:
    void rebuild();

    std::vector<SourceReport> m_reports;
    std::optional<Error> m_error;
    QWidget *m_blocks = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace wardroom
