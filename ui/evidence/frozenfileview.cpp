// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/frozenfileview.h"

#include "models/evidence/pinwords.h"
#include "services/core/background.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/noticebar.h"
#include "ui/common/restyle.h"
#include "ui/common/retranslate.h"
#include "ui/theme/fonts.h"
#include "ui/theme/wardroomstyle.h"

#include <QtCore/QBuffer>
#include <QtCore/QMimeDatabase>
#include <QtCore/QSaveFile>
#include <QtGui/QImageReader>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

namespace wardroom {

namespace {

constexpr int MostSide = 8192; // larger pictures are read smaller
constexpr int PictureHeight = 160;
constexpr qsizetype MostText = 1 << 20;

Result<QImage> decoded(const QByteArray &data)
{
    QBuffer buffer;
    buffer.setData(data);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.width() > MostSide || size.height() > MostSide)
        reader.setScaledSize(size.scaled(MostSide, MostSide, Qt::KeepAspectRatio));
    QImage image = reader.read();
    if (image.isNull())
        return failure(ErrorKind::Storage, reader.errorString());
    return image;
}

} // namespace

FrozenFileView::FrozenFileView(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel)
    , m_text(new QPlainTextEdit)
    , m_name(new ElidedLabel(TextRole::Base, Token::TextSecondary))
    , m_save(new QPushButton)
    , m_failure(new NoticeBar(NoticeBar::Kind::Error))
{
    createLayout();
    connect(m_save, &QPushButton::clicked, this, &FrozenFileView::chooseFile);
    onRestyle(this, [this] {
        m_text->setFont(fontFor(m_text, TextRole::Code));
        m_picture->setMinimumHeight(scaled(this, PictureHeight));
    });
    onRetranslate(this, [this] {
        m_save->setText(tr("Save as…"));
        m_text->setAccessibleName(tr("Frozen text"));
        m_picture->setAccessibleName(tr("Frozen picture: %1").arg(m_pin.title));
    });
}

void FrozenFileView::createLayout()
{
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_picture->hide();
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->hide();
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_name, 1);
    foot->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_picture, 1);
    column->addWidget(m_text, 1);
    column->addWidget(m_failure);
    column->addLayout(foot);
}

void FrozenFileView::setFile(const QByteArray &bytes, const Pin &pin)
{
    m_data = bytes;
    m_pin = pin;
    QStringList parts{pin.title, PinWords::count(PinKind::File, bytes.size())};
    if (!pin.mediaType.isEmpty())
        parts << pin.mediaType;
    m_name->setText(parts.join(QStringLiteral(" · ")));
    m_text->setVisible(pin.kind == PinKind::Text);
    if (pin.kind == PinKind::Text)
        m_text->setPlainText(QString::fromUtf8(bytes.left(MostText)));
    if (pin.kind == PinKind::Image)
        showPicture();
}

void FrozenFileView::showPicture()
{
    m_picture->show();
    m_picture->setAccessibleName(tr("Frozen picture: %1").arg(m_pin.title));
    m_decoding = runInBackground(
        this, [data = m_data](const CancelToken &) { return decoded(data); },
        [this](Result<QImage> image) {
            if (image) {
                m_image = std::move(*image);
                fitPicture();
            } else {
                m_picture->hide();
                m_failure->setText(tr("This picture can not be shown. It can be saved as it is."));
            }
        });
}

void FrozenFileView::fitPicture()
{
    if (m_image.isNull())
        return;
    const qreal ratio = devicePixelRatioF();
    const QSize room = m_picture->size() * ratio;
    const bool fits = m_image.width() <= room.width() && m_image.height() <= room.height();
    QPixmap pixmap = QPixmap::fromImage(fits ? m_image : m_image.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(ratio);
    m_picture->setPixmap(pixmap);
}

void FrozenFileView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    fitPicture();
}

QString FrozenFileView::suggestedName() const
{
    QString name;
    for (const QChar c : m_pin.title.left(80))
        name += c.isLetterOrNumber() || QStringLiteral("-_. ").contains(c) ? c : u'_';
    if (m_pin.kind == PinKind::File)
        return name;
    const QString suffix = QMimeDatabase().mimeTypeForName(m_pin.mediaType).preferredSuffix();
    return suffix.isEmpty() ? name : name + u'.' + suffix;
}

void FrozenFileView::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the frozen file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggestedName());
    connect(dialog, &QFileDialog::fileSelected, this, &FrozenFileView::save);
    dialog->open();
}

bool FrozenFileView::save(const QString &path)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(m_data) == m_data.size() && file.flush() && file.commit();
    m_failure->setText(written ? QString() : tr("%1 could not be written: %2").arg(path, file.errorString()));
    return written;
}

} // namespace wardroom
