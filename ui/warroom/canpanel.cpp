// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/warroom/canpanel.h"

#include "ui/common/retranslate.h"
#include "ui/warroom/roomtext.h"

#include <QtGui/QPainter>

namespace wardroom {

namespace {
constexpr int BottomPadding = 14;
constexpr int NameGap = 20;
constexpr int PartGap = 12;
} // namespace

CanPanel::CanPanel(QWidget *parent)
    : RoomPanel(parent)
{
    for (RoomText *&text : m_texts) {
        text = new RoomText(this);
        connect(text, &RoomText::edited, this, [this, text](const QString &words) {
            std::array<QString, PartCount> parts;
            for (std::size_t i = 0; i < PartCount; ++i)
                parts[i] = m_texts[i] == text ? words : m_texts[i]->text();
            Q_EMIT edited(parts[Conditions], parts[Actions], parts[Needs]);
        });
    }
    m_texts[Needs]->setMarkedToken(Token::P2);
    onRetranslate(this, [this] {
        setTitle(tr("CAN brief"));
        m_names = {tr("Conditions"), tr("Actions", "of the brief"), tr("Needs")};
        m_texts[Conditions]->setPlaceholder(tr("What is known?"));
        m_texts[Actions]->setPlaceholder(tr("What is being done?"));
        m_texts[Needs]->setPlaceholder(tr("What is missing?"));
        describeParts();
        arrange();
        update();
    });
}

void CanPanel::describeParts()
{
    for (std::size_t i = 0; i < PartCount; ++i)
        m_texts[i]->setAccessibleName(m_names[i] + QStringLiteral(": ") + m_texts[i]->text());
}

void CanPanel::setReport(const CanReport &report, const Formatter &format)
{
    const std::array<QString, PartCount> parts{report.conditions, report.actions, report.needs};
    for (std::size_t i = 0; i < PartCount; ++i)
        m_texts[i]->setText(parts[i]);
    setRight(report.updatedMs > 0
                 ? std::vector<RoomRun>{{format.timeToMinute(report.updatedMs) + u' ' + report.updatedBy,
                                         Token::TextSecondary}}
                 : std::vector<RoomRun>());
    describeParts();
    arrange();
    update();
    Q_EMIT heightChanged();
}

void CanPanel::setLook(const RoomLook &look)
{
    for (RoomText *text : m_texts)
        text->setLook(look);
    RoomPanel::setLook(look);
}

int CanPanel::nameWidth() const
{
    const QFontMetrics metrics(look().font(RoomLook::Text::Body));
    int width = 0;
    for (const QString &name : m_names)
        width = std::max(width, metrics.horizontalAdvance(name));
    return width + look().px(NameGap);
}

int CanPanel::heightOf(std::size_t part, int width) const
{
    return m_texts[part]->heightFor(width - 2 * look().padding() - nameWidth());
}

int CanPanel::naturalHeight(int width) const
{
    int height = headHeight() + look().px(BottomPadding);
    for (std::size_t i = 0; i < PartCount; ++i)
        height += heightOf(i, width) + (i > 0 ? look().px(PartGap) : 0);
    return height;
}

int CanPanel::leastHeight() const
{
    return headHeight() + look().px(BottomPadding) + PartCount * look().rowHeight();
}

/// Where there is not enough room each part keeps a line, and the earlier ones take what is left.
void CanPanel::arrange()
{
    const QRect body = bodyRect();
    const int row = look().rowHeight();
    const int gap = look().px(PartGap);
    int spare = body.height() - static_cast<int>(PartCount - 1) * gap - static_cast<int>(PartCount) * row;
    int top = body.top();
    for (std::size_t i = 0; i < PartCount; ++i) {
        const int wanted = heightOf(i, width());
        const int height = wanted <= row ? wanted : row + std::clamp(wanted - row, 0, std::max(0, spare));
        spare -= height - row;
        m_texts[i]->setGeometry(body.left() + nameWidth(), top, body.width() - nameWidth(), height);
        top += height + gap;
    }
    update();
}

void CanPanel::paintEvent(QPaintEvent *event)
{
    RoomPanel::paintEvent(event);
    QPainter painter(this);
    painter.setFont(look().font(RoomLook::Text::Body));
    painter.setPen(look().color(Token::TextMuted));
    for (std::size_t i = 0; i < PartCount; ++i)
        painter.drawText(bodyRect().left(), m_texts[i]->y() + painter.fontMetrics().ascent(), m_names[i]);
}

} // namespace wardroom
