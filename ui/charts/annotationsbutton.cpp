// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/annotationsbutton.h"

#include "models/view/viewcontext.h"
#include "ui/common/retranslate.h"
#include "ui/theme/icons.h"

namespace wardroom {

AnnotationsButton::AnnotationsButton(ViewContext &context, QWidget *parent)
    : QPushButton(parent)
{
    setCheckable(true);
    setChecked(context.annotationsShown());
    connect(this, &QPushButton::toggled, &context, &ViewContext::setAnnotationsShown);
    connect(&context, &ViewContext::annotationsShownChanged, this,
            [this, &context] { setChecked(context.annotationsShown()); });
    onRetranslate(this, [this] {
        setText(tr("Annotations"));
        describe();
    });
}

void AnnotationsButton::setProblem(const QString &problem)
{
    m_problem = problem;
    describe();
}

void AnnotationsButton::describe()
{
    const bool bad = !m_problem.isEmpty();
    setIcon(wardroom::icon(bad ? IconId::Warning : IconId::Flag, bad ? Token::P2 : Token::TextSecondary));
    const QString purpose = tr("Marks alerts, deployments and incidents on all charts");
    setToolTip(bad ? purpose + u'\n' + tr("Deployments are not known: %1").arg(m_problem) : purpose);
    setAccessibleDescription(toolTip());
}

} // namespace wardroom
