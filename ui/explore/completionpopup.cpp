// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/completionpopup.h"

#include "models/explore/completionmodel.h"
#include "ui/common/textlabel.h"
#include "ui/explore/completiondelegate.h"
#include "ui/theme/fonts.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QPainter>
#include <QtGui/QScreen>
#include <QtWidgets/QListView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

namespace wardroom {

namespace {
constexpr int Width = 460;
constexpr int MostWidth = 720;
constexpr int RoomForKind = 140;
constexpr int MostVisible = 9;
} // namespace

CompletionPopup::CompletionPopup(CompletionModel &model, QWidget *parent)
    : QFrame(parent, Qt::ToolTip | Qt::FramelessWindowHint)
    , m_model(model)
    , m_list(new QListView)
    , m_signature(new TextLabel(TextRole::Code))
    , m_help(new TextLabel(TextRole::Caption, Token::TextSecondary))
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    m_list->setModel(&model);
    m_list->setItemDelegate(new CompletionDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (TextLabel *label : {m_signature, m_help}) {
        label->setWordWrap(true);
        label->setContentsMargins(8, 4, 8, 4);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(m_signature);
    layout->addWidget(m_help);
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(index.row()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CompletionPopup::showHelp);
}

void CompletionPopup::showAt(const QRect &anchor)
{
    m_list->setCurrentIndex(m_model.index(0, 0));
    const int rows = std::min(m_model.rowCount(), MostVisible);
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0));
    setFixedWidth(wantedWidth());
    showHelp();
    adjustSize();
    const QRect screen = parentWidget()->screen()->availableGeometry();
    const int left =
        std::clamp(anchor.left(), screen.left(), std::max(screen.left(), screen.right() - width()));
    const bool below = anchor.bottom() + height() < screen.bottom();
    QFrame::move(left, below ? anchor.bottom() + 2 : anchor.top() - height() - 2);
    show();
}

/// Wider where names are long: whoever chooses has to read them.
int CompletionPopup::wantedWidth() const
{
    const QFontMetrics metrics(fontFor(m_list, TextRole::Code));
    int longest = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        longest = std::max(longest, metrics.horizontalAdvance(m_model.completion(row).text));
    return std::clamp(longest + scaled(this, RoomForKind), scaled(this, Width), scaled(this, MostWidth));
}

bool CompletionPopup::move(int key)
{
    int step = 0;
    switch (key) {
    case Qt::Key_Down:
        step = 1;
        break;
    case Qt::Key_Up:
        step = -1;
        break;
    case Qt::Key_PageDown:
        step = MostVisible;
        break;
    case Qt::Key_PageUp:
        step = -MostVisible;
        break;
    default:
        return false;
    }
    const int last = m_model.rowCount() - 1;
    const int wanted = currentRow() + step;
    const bool single = std::abs(step) == 1; // one step beyond the end goes round
    const int row = single && wanted > last ? 0 : single && wanted < 0 ? last : std::clamp(wanted, 0, last);
    m_list->setCurrentIndex(m_model.index(row, 0));
    return true;
}

int CompletionPopup::currentRow() const
{
    return m_list->currentIndex().row();
}

void CompletionPopup::showHelp()
{
    const QModelIndex index = m_list->currentIndex();
    const auto kind = static_cast<PromqlCompletion::Kind>(index.data(CompletionModel::KindRole).toInt());
    const bool isMetric = kind == PromqlCompletion::Kind::Metric; // its type stands in the row
    const QString signature = isMetric ? QString() : index.data(CompletionModel::DetailRole).toString();
    const QString help = index.data(CompletionModel::HelpRole).toString();
    m_signature->setText(signature);
    m_signature->setVisible(!signature.isEmpty());
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    if (isVisible())
        adjustSize();
}

void CompletionPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(themeOf(this).color(Token::LineStrong));
    painter.setBrush(themeOf(this).color(Token::BgRaised));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace wardroom
