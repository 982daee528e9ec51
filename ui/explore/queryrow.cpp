// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/queryrow.h"

#include "services/render/format.h"
#include "ui/common/errortext.h"
#include "ui/common/noticebar.h"
#include "ui/common/restyle.h"
#include "ui/common/retranslate.h"
#include "ui/common/textlabel.h"
#include "ui/explore/explorepresenter.h"
#include "ui/explore/promqleditor.h"
#include "ui/theme/icons.h"
#include "ui/theme/wardroomstyle.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QToolButton>

namespace wardroom {

QueryRow::QueryRow(ExplorePresenter &presenter, std::size_t index, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_index(index)
    , m_letter(new TextLabel(TextRole::PanelTitle, Token::Accent))
    , m_editor(new PromqlEditor)
    , m_status(new TextLabel(TextRole::Caption, Token::TextMuted))
    , m_error(new NoticeBar(NoticeBar::Kind::Error))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_letter, 0, 0, Qt::AlignTop);
    grid->addWidget(m_editor, 0, 1);
    grid->addWidget(createButtons(), 0, 2, Qt::AlignTop);
    grid->addWidget(m_error, 1, 1);
    grid->addWidget(m_status, 2, 1);
    grid->setColumnStretch(1, 1);
    m_letter->setContentsMargins(0, 6, 0, 0);
    onRestyle(this, [this] { // so that editors stand below one another, whatever their letter
        m_letter->setFixedWidth(m_letter->fontMetrics().horizontalAdvance(u'W'));
    });
    m_editor->setCompleter(
        [&presenter](const PromqlContext &context, QObject *guard, CompletionSource::Callback callback) {
            return presenter.complete(context, guard, std::move(callback));
        });
    connect(m_editor, &PromqlEditor::runRequested, this, &QueryRow::runRequested);
    connect(m_editor, &PromqlEditor::formatRequested, this,
            [this] { m_presenter.format(m_index, m_editor->query()); });
    onRetranslate(this, [this] { retranslate(); });
}

QWidget *QueryRow::createButtons()
{
    auto *buttons = new QWidget;
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_format = new QToolButton;
    m_format->setIcon(icon(IconId::Wrap));
    m_remove = new QToolButton;
    m_remove->setIcon(icon(IconId::Close));
    layout->addWidget(m_format);
    layout->addWidget(m_remove);
    connect(m_format, &QToolButton::clicked, m_editor, &PromqlEditor::formatRequested);
    connect(m_remove, &QToolButton::clicked, this, &QueryRow::removeRequested);
    return buttons;
}

void QueryRow::setIndex(std::size_t index)
{
    m_index = index;
    retranslate();
}

void QueryRow::retranslate()
{
    m_letter->setText(ExplorePresenter::letter(m_index));
    m_editor->setPlaceholderText(
        tr("PromQL, such as sum by (route) (rate(http_requests_total[$__rate_interval]))"));
    m_editor->setAccessibleName(tr("Query %1").arg(ExplorePresenter::letter(m_index)));
    m_remove->setToolTip(tr("Remove this query"));
    m_remove->setAccessibleName(tr("Remove query %1").arg(ExplorePresenter::letter(m_index)));
    m_format->setAccessibleName(tr("Format query %1").arg(ExplorePresenter::letter(m_index)));
    refresh();
}

void QueryRow::refresh()
{
    m_remove->setVisible(m_presenter.queryCount() > 1);
    m_format->setEnabled(m_presenter.canFormat());
    const QString shortcut = keyText(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    m_format->setToolTip(m_presenter.canFormat()           ? tr("Format the query (%1)").arg(shortcut)
                             : m_presenter.hasPrometheus() ? tr("This server can not format queries.")
                                                           : tr("There is no Prometheus to format it."));
    updateStatus();
    updateError();
}

QString QueryRow::statusText() const
{
    return m_status->text();
}

void QueryRow::updateStatus()
{
    const ExploreQuery &query = m_presenter.query(m_index);
    const Formatter format;
    QStringList parts;
    const bool stopped = query.error() && query.error()->kind == ErrorKind::Cancelled;
    if (query.isRunning())
        parts << tr("running…");
    else if (stopped)
        parts << errorText(*query.error()).text();
    if (query.result()) {
        parts << tr("%n series", nullptr, query.seriesCount())
                     .replace(QString::number(query.seriesCount()), format.count(query.seriesCount()));
        if (!query.isRunning() && !query.error())
            parts << format.value(static_cast<double>(query.elapsedMs()), Unit::Milliseconds);
        if (query.error())
            parts << tr("from the run before");
        parts += query.result()->warnings;
        parts += query.result()->infos;
    }
    m_status->setText(parts.join(QStringLiteral("  ·  ")));
    m_status->setVisible(!parts.isEmpty());
}

void QueryRow::updateError()
{
    const ExploreQuery &query = m_presenter.query(m_index);
    if (!query.error() || query.error()->kind == ErrorKind::Cancelled) {
        m_error->setText({});
        m_markedError.clear();
        m_editor->clearError();
        return;
    }
    const Error &error = *query.error();
    const QueryErrorPlace &place = query.errorPlace();
    if (error.kind == ErrorKind::BadQuery)
        m_error->setText(place.message, tr("Prometheus can not run the query."));
    else
        m_error->setText(errorText(error).text());
    if (place.offset && m_editor->query() == query.query() && m_markedError != error.detail)
        m_editor->markError(*place.offset);
    m_markedError = error.detail;
}

void QueryRow::showFormatted(const QString &before, const QString &query)
{
    if (m_editor->query() == before) // else it was edited while the server thought
        m_editor->setQuery(query);
}

} // namespace wardroom
