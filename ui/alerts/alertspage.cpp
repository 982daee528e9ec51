// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alertspage.h"

#include "models/view/viewcontext.h"
#include "services/core/clock.h"
#include "ui/alerts/alertlistpane.h"
#include "ui/alerts/alertlook.h"
#include "ui/alerts/alertspresenter.h"
#include "ui/alerts/alerttreeview.h"
#include "ui/alerts/prioritylabel.h"
#include "ui/alerts/silencecomposer.h"
#include "ui/alerts/silencespane.h"
#include "ui/common/errortext.h"
#include "ui/common/inspectorsplit.h"
#include "ui/common/marklabel.h"
#include "ui/common/noticebar.h"
#include "ui/common/pindrafts.h"
#include "ui/common/retranslate.h"
#include "ui/common/stateview.h"
#include "ui/theme/wardroomstyle.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>

namespace wardroom {

namespace {
enum Tab { AlertsTab, SilencesTab };
constexpr int TickMs = 1000;
constexpr int ComposerWidth = 420;
constexpr int FoldWidth = 1240; // of list and composer
} // namespace

AlertsPage::AlertsPage(ViewContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_presenter(new AlertsPresenter(context, this))
{
    createPanes();
    auto *content = new QWidget;
    auto *main = new QVBoxLayout(content);
    main->setContentsMargins(0, 0, 0, 0);
    main->setSpacing(0);
    main->addWidget(createHead());
    main->addWidget(m_error);
    main->addWidget(m_stack, 1);
    m_split = new InspectorSplit(content, m_composer, ComposerWidth, FoldWidth);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_split);

    connectPresenter();
    connect(&context, &ViewContext::zoneChanged, this, &AlertsPage::followZone);
    m_tick.setInterval(TickMs);
    connect(&m_tick, &QTimer::timeout, this, &AlertsPage::updateFreshness);
    m_tick.start();
    onRetranslate(this, [this] { retranslate(); });
}

bool AlertsPage::isComplete() const
{
    const AlertFeed *feed = m_presenter->feed();
    return !feed || feed->hasData() || feed->error();
}

// Parts ------------------------------------------------------------------------------------------------------------

QWidget *AlertsPage::createHead()
{
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(12);
    m_tabs = new QTabBar;
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(QString());
    m_tabs->addTab(QString());
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    m_freshness = new MarkLabel;
    layout->addWidget(m_tabs);
    layout->addStretch(1);
    layout->addWidget(m_freshness);
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        m_counts[i] = new PriorityLabel(static_cast<Priority>(i));
        layout->addWidget(m_counts[i]);
    }
    head->setMinimumHeight(scaled(this, 40));
    return head;
}

void AlertsPage::createPanes()
{
    const Clock &clock = m_context.clock();
    m_list = new AlertListPane(*m_presenter, clock);
    m_silences = new SilencesPane(m_presenter->silences(), clock);
    m_composer = new SilenceComposer(clock, [this](const Silence &silence) { return preview(silence); });
    m_error = new NoticeBar(NoticeBar::Kind::Error);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_silences);

    connect(m_list, &AlertListPane::silenceRequested, this, &AlertsPage::compose);
    connect(m_list, &AlertListPane::incidentRequested, this, &AlertsPage::incidentRequested);
    connect(m_silences, &SilencesPane::newRequested, this, [this] { compose({}); });
    connect(m_silences, &SilencesPane::editRequested, this, &AlertsPage::edit);
    connect(m_silences, &SilencesPane::expireRequested, m_presenter, &AlertsPresenter::expire);
    connect(m_silences->stateView(), &StateView::retryRequested, m_presenter, &AlertsPresenter::retry);
    connect(m_composer, &SilenceComposer::closeRequested, this, &AlertsPage::closeComposer);
    connect(m_composer, &SilenceComposer::submitted, this, [this](const Silence &silence) {
        m_composer->setSaving(true);
        m_presenter->save(silence);
    });
}

void AlertsPage::connectPresenter()
{
    connect(m_presenter, &AlertsPresenter::updated, this, &AlertsPage::updateAll);
    connect(m_presenter, &AlertsPresenter::saved, this, &AlertsPage::closeComposer);
    connect(m_presenter, &AlertsPresenter::saveFailed, m_composer, &SilenceComposer::showError);
    connect(m_presenter, &AlertsPresenter::expireFailed, this, [this](const Error &error) {
        m_error->setText(errorText(error).text(), tr("The silence is still there."));
    });
}

void AlertsPage::retranslate()
{
    m_split->setTitles(tr("Alerts and silences"), tr("Silence"));
    followZone();
    updateAll();
}

void AlertsPage::followZone()
{
    const Formatter format(languageOf(), m_context.zone());
    m_list->setFormatter(format);
    m_silences->setFormatter(format);
    m_composer->setZone(m_context.zone());
}

// State ------------------------------------------------------------------------------------------------------------

void AlertsPage::updateAll()
{
    updateHead();
    updateFreshness();
    updateSilences();
    if (m_composer->isVisible())
        m_composer->refreshPreview();
    Q_EMIT completeChanged();
}

void AlertsPage::updateHead()
{
    const Formatter format(languageOf(), m_context.zone());
    const bool known = m_presenter->feed() && m_presenter->feed()->hasData();
    const auto title = [&](const QString &word, int count) {
        return known ? word + u' ' + format.count(count) : word;
    };
    m_tabs->setTabText(AlertsTab, title(tr("Alerts"), m_presenter->alertCount()));
    m_tabs->setTabText(SilencesTab, title(tr("Silences"), m_presenter->silences().activeCount()));
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        m_counts[i]->setCount(m_presenter->priorityCounts()[i]);
        m_counts[i]->setVisible(known);
    }
}

void AlertsPage::updateFreshness()
{
    const AlertFeed *feed = m_presenter->feed();
    const bool stale = feed && feed->hasData() && feed->error();
    const bool partial = feed && feed->isPartial();
    m_freshness->setVisible(stale || partial);
    const QString share = feed ? tr("%1 of %2 peers").arg(feed->answered()).arg(feed->peers()) : QString();
    if (stale) {
        const Formatter format(languageOf(), m_context.zone());
        m_freshness->setState(StateMark::Stale, tr("%1 old").arg(format.age(m_context.clock().nowMs() - feed->lastSuccessMs())));
        m_freshness->setToolTip(Qt::convertFromPlainText(errorText(*feed->error()).text()));
    } else if (partial) {
        m_freshness->setState(StateMark::Partial, share);
        m_freshness->setToolTip(feed->peerErrors().empty()
                                    ? QString()
                                    : Qt::convertFromPlainText(errorText(feed->peerErrors().front()).text()));
    }
    m_composer->setPartial(partial ? share : QString());
}

void AlertsPage::updateSilences()
{
    const AlertFeed *feed = m_presenter->feed();
    StateView *state = m_silences->stateView();
    if (!feed) {
        state->showEmpty(tr("This environment has no Alertmanager."),
                         tr("Its silences would stand here. Add an Alertmanager to the connection in the settings."));
    } else if (!feed->hasData()) {
        if (feed->error())
            state->showError(*feed->error());
        else
            state->showLoading();
    } else if (m_presenter->silences().rowCount() == 0) {
        state->showEmpty(tr("No silences."), tr("A silence keeps alerts from notifying for a while. Choose alerts and press S."));
    } else {
        state->showContent();
    }
}

// Silences ---------------------------------------------------------------------------------------------------------

std::vector<SilencePreview::Row> AlertsPage::preview(const Silence &silence) const
{
    std::vector<SilencePreview::Row> rows;
    for (const AlertTreeRow &row : m_presenter->hiddenBy(silence))
        rows.push_back({row.priority, row.alert.name(), labelPairs(row.differs), alertStateText(row.state)});
    return rows;
}

std::optional<PinDraft> AlertsPage::pinDraft() const
{
    const AlertTreeRow *row = m_stack->currentIndex() == AlertsTab ? m_list->currentAlert() : nullptr;
    return row ? std::optional(PinDrafts::ofAlert(row->alert, m_context)) : std::nullopt;
}

void AlertsPage::showAlert(const QString &fingerprint)
{
    m_tabs->setCurrentIndex(0);
    m_list->showAlert(fingerprint);
}

void AlertsPage::compose(const std::vector<Matcher> &matchers)
{
    openComposer();
    m_composer->compose(matchers);
}

void AlertsPage::edit(const Silence &silence)
{
    openComposer();
    m_composer->edit(silence);
}

void AlertsPage::openComposer()
{
    m_error->setText({});
    m_composer->setLabelNames(m_presenter->labelNames());
    m_split->raiseInspector();
}

void AlertsPage::closeComposer()
{
    m_split->closeInspector();
    if (m_stack->currentIndex() == AlertsTab)
        m_list->tree()->setFocus();
}

void AlertsPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).color(Token::BgPanel));
    painter.setPen(themeOf(this).color(Token::LineSubtle));
    painter.drawLine(0, m_stack->geometry().top() - 1, m_stack->geometry().right(), m_stack->geometry().top() - 1);
}

} // namespace wardroom
