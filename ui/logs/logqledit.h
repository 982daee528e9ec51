// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/queryedit.h"

namespace wardroom {

class LogQlHighlighter;

/// The query editor of the logs.
class LogQlEdit final : public QueryEdit
{
    Q_OBJECT
public:
    explicit LogQlEdit(QWidget *parent = nullptr);

protected:
    void followAppearance() override;

private:
    LogQlHighlighter *m_highlighter;
};

} // namespace wardroom
