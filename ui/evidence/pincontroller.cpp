// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/pincontroller.h"

#include "models/evidence/pinwords.h"
#include "services/core/background.h"
#include "services/core/clock.h"
#include "ui/common/errortext.h"
#include "ui/common/page.h"
#include "ui/common/pindrafts.h"
#include "ui/evidence/pinsearch.h"
#include "ui/evidence/pintray.h"
#include "ui/shell/mainwindow.h"

#include <QtCore/QBuffer>
#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtCore/QMimeDatabase>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QImage>
#include <QtWidgets/QApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace wardroom {

namespace {

constexpr qint64 MostFileBytes = 512LL << 20; // more is no evidence but an archive

Result<PinDraft> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Storage, file.errorString());
    if (file.size() > MostFileBytes)
        return failure(ErrorKind::Storage, QStringLiteral("%1 bytes are more than the %2 that can be pinned").arg(file.size()).arg(MostFileBytes));
    PinDraft draft;
    const QFileInfo info(path);
    FrozenFile data{file.readAll()};
    if (data.data.size() != info.size())
        return failure(ErrorKind::Storage, file.errorString());
    draft.pin.title = info.fileName();
    draft.pin.source = info.fileName();
    draft.pin.occurredMs = info.lastModified().toMSecsSinceEpoch();
    draft.pin.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(path, data.data).name();
    draft.pin.kind = draft.pin.mediaType.startsWith(QLatin1String("image/")) ? PinKind::Image : PinKind::File;
    draft.data = std::move(data);
    return draft;
}

Result<PinDraft> pictureOf(const QImage &image, const QString &title, const QString &source, qint64 nowMs)
{
    QByteArray png;
    QBuffer buffer(&png);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        return failure(ErrorKind::Internal, QStringLiteral("the picture could not be written as PNG"));
    PinDraft draft;
    draft.pin.kind = PinKind::Image;
    draft.pin.title = title;
    draft.pin.source = source;
    draft.pin.occurredMs = nowMs;
    draft.pin.mediaType = QStringLiteral("image/png");
    draft.data = FrozenFile{png};
    return draft;
}

} // namespace

QString amountOf(const PinDraft &draft)
{
    return PinWords::count(draft.pin.kind, Pinner::countOf(draft.data));
}

PinController::PinController(MainWindow &window, IncidentDesk &desk, Pinner &pinner)
    : QObject(&window)
    , m_window(window)
    , m_desk(desk)
    , m_pinner(pinner)
{
}

void PinController::pinFocused()
{
    const Page *page = m_window.page(m_window.currentPage());
    const QWidget *under = QApplication::widgetAt(QCursor::pos());
    if (const auto draft = findPinDraft(m_window.focusWidget(), under, page))
        pin(*draft);
    else
        m_window.tell(StateMark::Unknown,
                      tr("Nothing here can be pinned now. Choose a chart, log lines, an alert or a row of a table, then press Ctrl+P."));
}

void PinController::pin(const PinDraft &draft)
{
    if (m_pinner.isLarge(draft))
        ask(draft);
    else
        write(draft, Pinner::Size::Whole);
}

void PinController::ask(const PinDraft &draft)
{
    delete m_question;
    const Formatter format;
    const auto size = [&format](qint64 bytes) { return format.value(static_cast<double>(bytes), Unit::Bytes); };
    const bool isChart = std::holds_alternative<FrozenChart>(draft.data);
    auto *box = new QMessageBox(&m_window);
    m_question = box;
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::NoIcon);
    box->setWindowTitle(tr("Pin %1?").arg(amountOf(draft)));
    box->setText(tr("Pin %1?").arg(amountOf(draft)));
    const QString weight = tr("It takes about %1; a pin should not take more than %2.")
                               .arg(size(Pinner::estimatedBytes(draft)), size(m_pinner.mostBytes()));
    const QString way = isChart ? tr("Thinned, the lowest and highest value of each interval stay: no spike is lost.")
                                : tr("Thinned, what comes first stays.");
    box->setInformativeText(Pinner::canThin(draft) ? weight + u' ' + way : weight);
    QPushButton *all = box->addButton(tr("Pin all of it"), QMessageBox::AcceptRole);
    connect(all, &QPushButton::clicked, this, [this, draft] { write(draft, Pinner::Size::Whole); });
    if (Pinner::canThin(draft)) {
        QPushButton *thin = box->addButton(tr("Thin to %1").arg(size(m_pinner.mostBytes())), QMessageBox::AcceptRole);
        connect(thin, &QPushButton::clicked, this, [this, draft] { write(draft, Pinner::Size::Thinned); });
        box->setDefaultButton(thin);
    }
    box->setEscapeButton(box->addButton(QMessageBox::Cancel));
    box->open();
}

void PinController::write(const PinDraft &draft, Pinner::Size size)
{
    keep(m_pinner.pin(draft, size, {}, this, [this](const Result<Pin> &pin) {
        if (pin) {
            tellPinned(*pin);
            Q_EMIT pinned(*pin);
            return;
        }
        m_window.tell(StateMark::Error, tr("Nothing was pinned. %1").arg(errorText(pin.error()).text()));
        Q_EMIT failed(pin.error());
    }));
}

void PinController::tellPinned(const Pin &pin)
{
    const Incident *incident = m_desk.find(pin.incident);
    std::vector<WindowNotice::Action> actions{{tr("Undo"), [this, pin] { takeBack(pin); }}};
    if (pin.incident.isNull())
        actions.push_back({tr("Show the tray"), [this] { showTray(); }});
    else
        actions.push_back({tr("Edit"), [this, pin] { Q_EMIT editRequested(pin.incident, pin.event); }});
    const QString left = PinWords::thinning(pin);
    const QString title = left.isEmpty() ? pin.title : pin.title + QStringLiteral(" (") + left + u')';
    const QString text = pin.incident.isNull() ? tr("No incident is open, so this waits in the tray: %1").arg(title)
        : incident                             ? tr("Pinned to %1: %2").arg(incident->displayNumber(), title)
                                               : tr("Pinned: %1").arg(title);
    m_window.tell(StateMark::Ok, text, std::move(actions));
}

/// Not the desk's undo(): something else may have been done since.
void PinController::takeBack(const Pin &pin)
{
    Change change = removePin(pin);
    if (!pin.event.isNull()) {
        TimelineEvent event;
        event.id = pin.event;
        event.incident = pin.incident;
        change.edits += removeEvents({event}).edits;
    }
    keep(m_desk.submit(change, this, [this, title = pin.title](const Result<Receipt> &receipt) {
        if (receipt)
            m_window.tell(StateMark::Ok, tr("No longer pinned: %1").arg(title));
        else
            m_window.tell(StateMark::Error, errorText(receipt.error()).text());
    }));
}

// Files and the clipboard --------------------------------------------------------------------------------------------

void PinController::chooseFile()
{
    auto *dialog = new QFileDialog(&m_window, tr("Pin a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PinController::pinFile);
    dialog->open();
}

void PinController::pinFile(const QString &path)
{
    keep(runInBackground(
        this, [path](const CancelToken &) { return readFile(path); },
        [this, path](const Result<PinDraft> &draft) {
            if (draft)
                return pin(*draft);
            m_window.tell(StateMark::Error, tr("%1 was not pinned: %2").arg(QFileInfo(path).fileName(), draft.error().detail));
            Q_EMIT failed(draft.error());
        }));
}

void PinController::pinClipboard()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (data && data->hasImage())
        return pinImage(qvariant_cast<QImage>(data->imageData()));
    std::optional<PinDraft> draft;
    if (data && data->hasText())
        draft = PinDrafts::ofText(data->text(), {}, {}, m_window.view());
    if (!draft)
        return m_window.tell(StateMark::Unknown, tr("The clipboard holds neither a picture nor text."));
    draft->pin.source = tr("Clipboard");
    pin(*draft);
}

void PinController::pinImage(const QImage &image)
{
    const Formatter format(languageOf(), m_window.view().zone());
    const qint64 now = m_window.view().clock().nowMs();
    const QString title = tr("Picture of %1").arg(format.dateTime(now));
    keep(runInBackground(
        this, [image, title, now, source = tr("Clipboard")](const CancelToken &) { return pictureOf(image, title, source, now); },
        [this](const Result<PinDraft> &draft) {
            if (draft)
                pin(*draft);
            else
                m_window.tell(StateMark::Error, errorText(draft.error()).text());
        }));
}

void PinController::showTray()
{
    auto *tray = new PinTray(m_window.view(), m_desk, m_pinner, &m_window);
    tray->showUnder(m_window.topBar().pinAnchor());
}

void PinController::keep(RequestHandle request)
{
    std::erase_if(m_requests, [](const RequestHandle &one) { return !one.isActive(); });
    m_requests.push_back(std::move(request));
}

bool PinController::isBusy() const
{
    return std::any_of(m_requests.begin(), m_requests.end(), [](const RequestHandle &one) { return one.isActive(); });
}

} // namespace wardroom
