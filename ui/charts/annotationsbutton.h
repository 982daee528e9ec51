// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QPushButton>

namespace wardroom {

class ViewContext;

/// The one switch for what is marked on all charts of a window.
class AnnotationsButton final : public QPushButton
{
    Q_OBJECT
public:
    /// @p context must outlive the button.
    explicit AnnotationsButton(ViewContext &context, QWidget *parent = nullptr);

    /// Why something is not marked; empty: nothing is known to be missing.
    void setProblem(const QString &problem);

private:
    void describe();

    QString m_problem;
};

} // namespace wardroom
