// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/core/requesthandle.h"
#include "services/evidence/pinner.h"

class QAction;
class QImage;
class QMessageBox;

namespace wardroom {

class MainWindow;

/// Pinning in one window: one key, no dialog unless it would be very much, then a notice that says where it went and can
/// take it back.
class PinController final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive the controller, which belongs to the window.
    PinController(MainWindow &window, IncidentDesk &desk, Pinner &pinner);

    /// What has the focus, see findPinDraft().
    void pinFocused();
    void pin(const PinDraft &draft);
    void chooseFile();
    void pinFile(const QString &path);
    void pinClipboard();
    void showTray();

    /// The question about a large pin, while it stands.
    QMessageBox *question() const { return m_question; }
    bool isBusy() const; ///< something is on its way to the disk

Q_SIGNALS:
    void pinned(const wardroom::Pin &pin);
    void failed(const wardroom::Error &error);
    /// A person wants to change the event that the pin stands on.
    void editRequested(const QUuid &incident, const QUuid &event);

private:
    void ask(const PinDraft &draft);
    void write(const PinDraft &draft, Pinner::Size size);
    void tellPinned(const Pin &pin);
    void takeBack(const Pin &pin);
    void pinImage(const QImage &image);
    void keep(RequestHandle request);

    MainWindow &m_window;
    IncidentDesk &m_desk;
    Pinner &m_pinner;
    QPointer<QMessageBox> m_question;
    std::vector<RequestHandle> m_requests;
};

/// "2,000,000 samples": what a draft holds, as the question says it.
QString amountOf(const PinDraft &draft);

} // namespace wardroom
