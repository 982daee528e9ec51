// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/clock.h"
#include "services/evidence/pinner.h"
#include "services/render/chartspec.h"
#include "ui/common/page.h"
#include "ui/evidence/pincontroller.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/appearance.h"

#include <QtCore/QTemporaryDir>

class QTableView;

namespace wardroom {

class ChartPanel;

/// Two charts, one of them compared with an hour earlier.
class TwoCharts final : public Page
{
public:
    explicit TwoCharts(ViewContext &context);

    bool isComplete() const override { return true; }
    ChartPanel &first() const { return *m_first; }
    ChartPanel &second() const { return *m_second; }

private:
    ChartPanel *m_first;
    ChartPanel *m_second;
};

/// One of @p series lines over the hour before @p endMs, with a gap and a spike.
ChartSpec shopChart(int series, int samples, qint64 endMs);

/// A window that pins into a store of its own.
class PinWorld
{
public:
    using Create = std::function<Page *(MainWindow &)>;

    explicit PinWorld(Create page, ThemeId theme = ThemeId::Dark);
    ~PinWorld();

    MainWindow &window() { return *m_window; }
    ViewContext &view() { return m_window->view(); }
    IncidentDesk &desk() { return *m_desk; }
    Pinner &pinner() { return *m_pinner; }
    PinController &controller() { return *m_controller; }
    Store &store() { return *m_store; }
    const SystemClock &clock() const { return m_clock; }
    template <typename T> T &page() { return *static_cast<T *>(m_window->page(QStringLiteral("page"))); }

    QUuid declare(const QString &title);
    /// Presses Ctrl+P in @p widget and waits for the pin; null id: nothing was pinned.
    Pin pinBy(QWidget *widget, QKeySequence key = QKeySequence(Qt::CTRL | Qt::Key_P));
    Pin waitForPin();
    Result<FrozenData> thaw(const Pin &pin);

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    TimeCursor m_cursor;
    Appearance m_appearance;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<IncidentDesk> m_desk;
    std::unique_ptr<Pinner> m_pinner;
    std::unique_ptr<MainWindow> m_window;
    PinController *m_controller = nullptr;
    std::vector<Pin> m_pins; ///< that were told
    std::size_t m_taken = 0;
};

} // namespace wardroom
