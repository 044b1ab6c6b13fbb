package vn.sotay.shared.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day in a text field, {@code converter="day"}: reads 3/10/2024 and 2024-10-03, writes 03/10/2024. */
@FacesConverter("day")
public class DayConverter implements Converter<LocalDate> {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return PageContext.day(typed).orElseThrow(() -> {
            var text = Texts.text(faces.getViewRoot().getLocale(), "shared.day.wrong", typed);
            return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        });
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, LocalDate day) {
        return day == null ? "" : WRITTEN.format(day);
    }
}
