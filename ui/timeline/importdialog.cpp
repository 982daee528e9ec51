// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/importdialog.h"

#include "services/core/background.h"
#include "services/core/clock.h"
#include "ui/common/incidenttext.h"
#include "ui/common/noticebar.h"
#include "ui/common/restyle.h"
#include "ui/common/retranslate.h"
#include "ui/common/textlabel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/wardroomstyle.h"
#include "ui/timeline/proposaldelegate.h"

#include <QtCore/QFile>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTableView>

namespace wardroom {

namespace {

constexpr int PatienceMs = 250;
constexpr qint64 MostBytes = 4 << 20; // of a file
constexpr qsizetype MostCharacters = 2'000'000; // a week of a busy channel
constexpr std::size_t MostEvents = 10'000; // of one text, to be looked through by a person

} // namespace

ImportDialog::ImportDialog(TimelinePresenter &presenter, QWidget *parent)
    : QDialog(parent)
    , m_presenter(presenter)
    , m_text(new QPlainTextEdit)
    , m_table(new QTableView)
    , m_open(new QPushButton)
    , m_all(new QPushButton)
    , m_none(new QPushButton)
    , m_accept(new QPushButton)
    , m_cancel(new QPushButton)
    , m_textTitle(new TextLabel(TextRole::PanelTitle))
    , m_eventsTitle(new TextLabel(TextRole::PanelTitle))
    , m_skipped(new TextLabel(TextRole::Caption, Token::TextMuted))
    , m_limit(new NoticeBar(NoticeBar::Kind::Info))
    , m_problem(new NoticeBar(NoticeBar::Kind::Error))
{
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(createText());
    splitter->addWidget(createEvents());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(splitter, 1);
    column->addWidget(m_limit);
    column->addWidget(m_problem);
    column->addWidget(createButtons());
    onRestyle(this, [this] { resize(scaled(this, 1080), scaled(this, 600)); });
    m_patience.setSingleShot(true);
    m_patience.setInterval(PatienceMs);
    connect(&m_patience, &QTimer::timeout, this, &ImportDialog::read);
    connect(m_text, &QPlainTextEdit::textChanged, &m_patience, qOverload<>(&QTimer::start));
    connect(&m_model, &ProposalModel::chosenChanged, this, &ImportDialog::showCounts);
    onRetranslate(this, [this] { retranslate(); });
}

QWidget *ImportDialog::createText()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 4, 0);
    auto *head = new QHBoxLayout;
    head->addWidget(m_textTitle, 1);
    head->addWidget(m_open);
    column->addLayout(head);
    column->addWidget(m_text, 1);
    onRestyle(m_text, [this] { m_text->setFont(fontFor(m_text, TextRole::Code)); });
    m_text->setTabChangesFocus(true);
    connect(m_open, &QPushButton::clicked, this, &ImportDialog::openFile);
    return side;
}

QWidget *ImportDialog::createEvents()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(4, 0, 0, 0);
    auto *head = new QHBoxLayout;
    head->addWidget(m_eventsTitle, 1);
    head->addWidget(m_all);
    head->addWidget(m_none);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addWidget(m_skipped);
    m_skipped->setWordWrap(true);
    auto *delegate = new ProposalDelegate(m_presenter, this);
    connect(delegate, &ProposalDelegate::timeRefused, m_problem, [this](const QString &sentence) { m_problem->setText(sentence); });
    m_table->setModel(&m_model);
    m_table->setItemDelegate(delegate);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    onRestyle(m_table, [this] {
        m_table->verticalHeader()->setMinimumSectionSize(scaled(this, 28));
        m_table->verticalHeader()->setDefaultSectionSize(scaled(this, 28));
        constexpr std::array Widths{182, 116, 260, 96, 48};
        for (int i = 0; i < ProposalModel::ColumnCount; ++i)
            m_table->setColumnWidth(i, scaled(this, Widths[static_cast<std::size_t>(i)]));
        m_table->horizontalHeader()->setSectionResizeMode(ProposalModel::TitleColumn, QHeaderView::Stretch);
    });
    connect(m_all, &QPushButton::clicked, this, [this] { m_model.chooseAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { m_model.chooseAll(false); });
    return side;
}

QWidget *ImportDialog::createButtons()
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_accept);
    setButtonRole(m_accept, ButtonRole::Primary);
    m_accept->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        m_presenter.import(m_model.chosen());
        accept();
    });
    return buttons;
}

void ImportDialog::retranslate()
{
    setWindowTitle(tr("Take events from a text?"));
    m_textTitle->setText(tr("Text"));
    m_open->setText(tr("Open a file…"));
    m_text->setPlaceholderText(tr("Paste a chat log, or the timeline of a post-mortem in Markdown."));
    m_text->setAccessibleName(tr("Text to take events from"));
    m_table->setAccessibleName(tr("Proposed events"));
    m_all->setText(tr("Choose all"));
    m_none->setText(tr("Choose none"));
    m_cancel->setText(tr("Cancel"));
    const Formatter format = m_presenter.format();
    m_model.setWords({[format](qint64 ms) { return format.dateTime(ms); }, [](Lane lane) { return IncidentText::lane(lane); }});
    showLimit();
    showCounts();
}

void ImportDialog::setText(const QString &text)
{
    m_text->setPlainText(text);
    m_patience.stop();
    read();
}

void ImportDialog::openFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a text"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QFile file(path);
        if (file.size() > MostBytes || !file.open(QIODevice::ReadOnly)) {
            m_problem->setText(file.size() > MostBytes ? tr("The file is larger than 4 MB. Take a part of it.")
                                                       : tr("The file can not be read: %1").arg(file.errorString()));
            return;
        }
        m_problem->setText({});
        setText(QString::fromUtf8(file.readAll()));
    });
    dialog->open();
}

/// In the background: a log of a megabyte must not hold the window up. No more is read, and proposed, than a person goes through.
void ImportDialog::read()
{
    QString text = m_text->toPlainText();
    m_isTextCut = text.size() > MostCharacters;
    if (m_isTextCut)
        text.truncate(std::max<qsizetype>(0, text.lastIndexOf(u'\n', MostCharacters)));
    const QTimeZone zone = m_presenter.zone();
    const qint64 date = m_presenter.isReady() ? m_presenter.file()->incident().startedMs() : m_presenter.nowMs();
    m_reading = runInBackground(
        this, [text, zone, date](const CancelToken &) -> Result<ImportProposal> { return proposeEvents(text, zone, date); },
        [this](Result<ImportProposal> proposal) { take(proposal ? std::move(*proposal) : ImportProposal()); });
}

void ImportDialog::take(ImportProposal proposal)
{
    m_found = proposal.events.size();
    if (m_found > MostEvents)
        proposal.events.resize(MostEvents);
    m_model.setProposal(proposal);
    showLimit();
    constexpr int MostLines = 12;
    QStringList lines;
    for (const int line : proposal.skipped) {
        if (lines.size() == MostLines) {
            lines << QStringLiteral("…");
            break;
        }
        lines << QString::number(line);
    }
    m_skipped->setText(proposal.skipped.empty() ? QString()
                                                : tr("%n lines belong to no event and are left out: %1", nullptr, static_cast<int>(proposal.skipped.size()))
                                                      .arg(lines.join(tr(", "))));
    showCounts();
}

void ImportDialog::showLimit()
{
    const Formatter format;
    QStringList sentences;
    if (m_isTextCut)
        sentences << tr("The text is very long: only its first %1 characters were read.").arg(format.count(MostCharacters));
    if (m_found > MostEvents)
        sentences << tr("Only the first %1 of %2 events are proposed. Take the others from a part of the text.")
                         .arg(format.count(static_cast<qint64>(MostEvents)), format.count(static_cast<qint64>(m_found)));
    m_limit->setText(sentences.join(u' '));
}

void ImportDialog::showCounts()
{
    const int chosen = m_model.chosenCount();
    const int all = m_model.rowCount();
    m_eventsTitle->setText(all > 0 ? tr("%1 of %n events", nullptr, all).arg(chosen)
                           : m_text->toPlainText().isEmpty() ? tr("Events") : tr("No event was found in this text"));
    m_accept->setText(tr("Add %n events", nullptr, chosen));
    m_accept->setEnabled(chosen > 0);
    m_all->setEnabled(chosen < all);
    m_none->setEnabled(chosen > 0);
}

} // namespace wardroom
