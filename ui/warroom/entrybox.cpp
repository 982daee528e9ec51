// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/warroom/entrybox.h"

#include "ui/common/marks.h"
#include "ui/common/retranslate.h"
#include "ui/warroom/commandline.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

namespace wardroom {

namespace {
constexpr int BoxHeight = 52;
constexpr int Side = 16;
constexpr int ProblemGap = 6;
} // namespace

EntryBox::EntryBox(QWidget *room, QWidget *parent)
    : QWidget(parent)
    , m_room(room)
    , m_line(new CommandLine(this))
    , m_popup(new CommandPopup(m_completion, room))
{
    setFocusProxy(m_line);
    setCursor(Qt::IBeamCursor);
    connect(m_line, &CommandLine::specialKey, this, &EntryBox::takeKey);
    connect(m_line, &CommandLine::focusMoved, this, [this] {
        update();
        if (!m_line->hasFocus())
            m_popup->hide();
    });
    connect(m_line, &QPlainTextEdit::textChanged, this, [this] {
        if (m_setting)
            return;
        m_history.endWalk();
        showProblem({});
        showOffers();
        arrange(); // the hint goes where the line is long
        update();
    });
    connect(m_popup, &CommandPopup::clicked, this, &EntryBox::complete);
    onRetranslate(this, [this] {
        m_hint = tr("Enter records");
        m_line->setPlaceholderText(tr("What happened? / for commands"));
        m_line->setAccessibleName(tr("Entry for the timeline, or a command"));
        arrange();
        update();
    });
}

EntryBox::~EntryBox()
{
    m_line->disconnect(this); // it loses the focus while we are going
    delete m_popup;
}

void EntryBox::setLook(const RoomLook &look)
{
    m_look = look;
    m_line->setLook(look);
    m_popup->setLook(look);
    arrange();
    update();
}

int EntryBox::wantedHeight() const
{
    if (m_problem.isEmpty())
        return m_look.px(BoxHeight);
    const QFontMetrics metrics(m_look.font(RoomLook::Text::Small));
    const int sign = m_look.px(34);
    const QRect words =
        metrics.boundingRect(QRect(0, 0, std::max(1, width() - sign), 10'000), Qt::TextWordWrap, m_problem);
    return m_look.px(BoxHeight + ProblemGap) + std::min(words.height(), 3 * metrics.lineSpacing());
}

QRect EntryBox::boxRect() const
{
    return {0, 0, width(), m_look.px(BoxHeight)};
}

int EntryBox::hintWidth() const
{
    const int width = QFontMetrics(m_look.font(RoomLook::Text::Small)).horizontalAdvance(m_hint);
    return width < boxRect().width() / 2 ? width : 0;
}

void EntryBox::arrange()
{
    const int side = m_look.px(Side);
    m_line->setGeometry(boxRect());
    m_line->setSides(side, side + hintWidth() + side / 2);
}

void EntryBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void EntryBox::mousePressEvent(QMouseEvent *)
{
    m_line->setFocus(Qt::MouseFocusReason);
}

void EntryBox::hideEvent(QHideEvent *event)
{
    if (m_popup)
        m_popup->hide();
    QWidget::hideEvent(event);
}

void EntryBox::takeKey(int key, bool *taken)
{
    const bool offers = m_popup->isVisible();
    *taken = true;
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (offers && m_popup->chosenRow() >= 0)
            complete(m_popup->chosenRow());
        else if (!m_line->line().trimmed().isEmpty())
            Q_EMIT entered(m_line->line().trimmed());
        return;
    case Qt::Key_Tab:
        *taken = offers;
        if (offers)
            complete(std::max(0, m_popup->chosenRow()));
        return;
    case Qt::Key_Escape:
        *taken = offers || !m_problem.isEmpty();
        m_popup->hide();
        showProblem({});
        return;
    case Qt::Key_Up:
        return offers ? m_popup->move(-1) : walk(m_history.older(m_line->line()));
    default:
        return offers ? m_popup->move(1) : walk(m_history.newer());
    }
}

void EntryBox::walk(const QString &line)
{
    if (line.isNull())
        return;
    const QScopedValueRollback setting(m_setting, true);
    m_line->setLine(line);
    showProblem({});
    update();
}

void EntryBox::complete(int row)
{
    const QString offer = m_completion.index(row, 0).data().toString();
    if (offer.isEmpty())
        return;
    m_line->setLine(offer);
    m_line->setFocus();
}

void EntryBox::showOffers()
{
    if (m_content)
        m_completion.setLine(m_line->line(), *m_content);
    if (!m_content || m_completion.rowCount() == 0 || !m_line->hasFocus()) {
        m_popup->hide();
        return;
    }
    m_popup->showAbove(QRect(mapTo(m_room, QPoint(0, 0)), boxRect().size()));
}

void EntryBox::showProblem(const QString &sentence)
{
    if (sentence == m_problem)
        return;
    m_problem = sentence;
    m_line->setAccessibleDescription(sentence);
    update();
    Q_EMIT heightChanged();
}

void EntryBox::accept(const QString &line)
{
    m_history.add(line);
    if (m_line->line().trimmed() == line) {
        const QScopedValueRollback setting(m_setting, true);
        m_line->clear();
    }
    m_popup->hide();
    showProblem({});
    update();
}

void EntryBox::refuse(const QString &sentence)
{
    m_popup->hide();
    showProblem(sentence);
}

void EntryBox::giveBack(const QString &line, const QString &sentence)
{
    if (m_line->line().isEmpty()) {
        const QScopedValueRollback setting(m_setting, true);
        m_line->setLine(line);
    }
    showProblem(sentence);
}

void EntryBox::begin(const QString &text)
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    if (m_line->line().isEmpty() && !text.isEmpty())
        m_line->setLine(text);
}

void EntryBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = m_line->hasFocus();
    const qreal line = (focused ? 2 : 1) * m_look.lineWidth();
    const Token border = !m_problem.isEmpty() ? Token::P0 : focused ? Token::Accent : Token::LineControl;
    painter.setPen(QPen(m_look.color(border), line));
    painter.setBrush(m_look.color(Token::BgInput));
    painter.drawRoundedRect(QRectF(boxRect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), 3, 3);
    painter.setFont(m_look.font(RoomLook::Text::Small));
    if (hintWidth() > 0) {
        painter.setPen(m_look.color(Token::TextMuted));
        painter.drawText(boxRect().adjusted(0, 0, -m_look.px(Side), 0), Qt::AlignRight | Qt::AlignVCenter,
                         m_hint);
    }
    if (m_problem.isEmpty())
        return;
    const QRect below(0, boxRect().bottom() + m_look.px(ProblemGap), width(), height());
    const int side = m_look.px(22);
    paintStateMark(painter, QRectF(below.left(), below.top() + m_look.px(4), side, side), StateMark::Error,
                   m_look.theme());
    painter.setPen(m_look.color(Token::P0));
    painter.drawText(below.adjusted(m_look.px(34), 0, 0, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     m_problem);
}

} // namespace wardroom
