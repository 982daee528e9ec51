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
    setIcon(wardroom::icon(IconId::Flag));
    setChecked(context.annotationsShown());
    connect(this, &QPushButton::toggled, &context, &ViewContext::setAnnotationsShown);
    connect(&context, &ViewContext::annotationsShownChanged, this,
            [this, &context] { setChecked(context.annotationsShown()); });
    onRetranslate(this, [this] {
        setText(tr("Annotations"));
        setToolTip(tr("Marks alerts, deployments and incidents on all charts"));
    });
}

} // namespace wardroom
