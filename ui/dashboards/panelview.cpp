// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboards/panelview.h"

#include "models/dashboards/fieldvalue.h"
#include "services/dashboards/panelregexes.h"
#include "ui/common/errortext.h"
#include "ui/dashboards/regextext.h"

#include <QtGui/QMouseEvent>

namespace wardroom {

namespace {
constexpr qsizetype MostWarnings = 3; // the panel is for its data
}

PanelView::HeadState PanelView::headState(const PanelContent &content)
{
    const PanelData &now = content.data;
    if (!now.hasData())
        return {};
    if (now.error && now.answered == 0)
        return {StateMark::Stale, tr("%1 old").arg(content.format.age(content.nowMs - now.dataMs))};
    if (now.isPartial())
        return {StateMark::Partial, tr("%1 of %2 queries").arg(now.answered).arg(now.asked)};
    return {};
}

SourceKind PanelView::sourceOf(const PanelContent &content)
{
    const std::vector<Target> &targets = content.data.sent.empty() ? content.panel.targets : content.data.sent;
    const bool loki = !targets.empty() && targets.front().language == QueryLanguage::LogQl;
    return loki ? SourceKind::Loki : SourceKind::Prometheus;
}

QString PanelView::toolTipOf(const PanelContent &content)
{
    QStringList parts{content.panel.description.trimmed()};
    if (!content.panel.libraryPanel.isEmpty())
        parts << tr("Library panel: %1").arg(content.panel.libraryPanel);
    parts.removeAll(QString());
    return plainToolTip(parts.join(u'\n'));
}

QString PanelView::complaintOf(const PanelContent &content)
{
    QStringList sentences;
    for (const SafeRegex &regex : troubledRegexes(content.panel))
        sentences << regexText(regex);
    if (content.earlier && content.earlier->error)
        sentences << tr("The earlier time is not shown. %1").arg(errorText(*content.earlier->error).text());
    QStringList warnings = content.data.warnings; // in the servers' own words
    warnings.removeDuplicates();
    sentences += warnings.mid(0, MostWarnings);
    return sentences.join(u'\n');
}

void PanelView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT clicked();
    QWidget::mouseReleaseEvent(event);
}

} // namespace wardroom
