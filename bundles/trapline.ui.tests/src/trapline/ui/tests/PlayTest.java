package trapline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import trapline.run.Run;
import trapline.ui.run.Player;
import trapline.ui.run.RunModel;
import trapline.ui.scenario.ScenarioEditor;

/** A run is played: the cursor goes through it, what lies ahead is veiled, Space pauses. */
class PlayTest {
	private final Player player = Player.instance();
	private double speed;
	private RunModel model;
	private Control canvas;

	@BeforeEach
	void open() {
		ScenarioEditor editor = Workbench.example("s5-04");
		model = editor.runModel();
		canvas = editor.timeline().control();
		speed = player.speed();
		Workbench.command("trapline.ui.run.to_start");
	}

	@AfterEach
	void close() {
		player.pause();
		player.setSpeed(speed);
		Workbench.closeAll();
	}

	@Test
	void spacePlaysAndPauses() {
		player.setSpeed(Player.SPEEDS[0]);
		space();
		assertSame(model, player.playing());
		assertNotEquals(null, player.frame(model));
		space();
		assertNull(player.playing());
		assertNull(player.frame(model));
	}

	@Test
	void theTimelineHasTheKeyboardWhenAnExampleOpens() {
		assertSame(canvas, canvas.getDisplay().getFocusControl());
	}

	@Test
	void playingReachesTheEndAndStops() {
		player.setSpeed(Player.SPEEDS[Player.SPEEDS.length - 1]);
		Run run = model.run();
		Workbench.command("trapline.ui.run.play");
		Workbench.until("the end", () -> player.playing() == null);
		assertEquals(run.events().size() - 1, run.events().indexAt(model.cursor()));
	}

	@Test
	void whatLiesAheadIsVeiledWhileItPlays() {
		player.setSpeed(Player.SPEEDS[0]);
		long before = ink();
		space();
		Workbench.settle();
		long during = ink();
		space();
		Workbench.settle();
		assertTrue(during < before * 98 / 100, before + " then " + during);
		assertTrue(ink() > during, "the veil goes away");
	}

	@Test
	void theSpeedGoesRoundAndRound() {
		player.setSpeed(Player.SPEEDS[0]);
		for (int i = 1; i < Player.SPEEDS.length; i++) {
			Workbench.command("trapline.ui.run.speed");
			assertEquals(Player.SPEEDS[i], player.speed());
		}
		Workbench.command("trapline.ui.run.speed");
		assertEquals(Player.SPEEDS[0], player.speed());
	}

	private void space() {
		Workbench.key(canvas, SWT.SPACE);
	}

	/** How dark the canvas is, all pixels added. */
	private long ink() {
		Image image = new Image(canvas.getDisplay(), canvas.getSize().x, canvas.getSize().y);
		GC gc = new GC(canvas);
		try {
			gc.copyArea(image, 0, 0);
			ImageData data = image.getImageData();
			long ink = 0;
			for (int y = 0; y < data.height; y++) {
				for (int x = 0; x < data.width; x++) {
					ink += 255 - data.palette.getRGB(data.getPixel(x, y)).green;
				}
			}
			return ink;
		} finally {
			gc.dispose();
			image.dispose();
		}
	}
}
